using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>One link of an <see cref="Attribution"/>: somebody who says it, or passes it on.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.AttributionLinkJsonConverter))]
#endif
public sealed record AttributionLink
{
    private readonly EntryReference _who;
    private readonly EntryReference _of;

    private AttributionLink(EntryReference who, string? described, EntryReference of, EdtfDate? on)
    {
        _who = who;
        Described = described;
        _of = of;
        On = on;
    }

    /// <summary>Who says it; <see langword="null"/> where they are only <see cref="Described"/>.</summary>
    public IEntity? Who => _who.GetOrNull<IEntity>();

    /// <summary>Whoever says it in the words of the source, where it gives no name.</summary>
    public string? Described { get; }

    /// <summary>The body that they say it for, or belong to; <see langword="null"/> where none is given.</summary>
    public IEntity? Of => _of.GetOrNull<IEntity>();

    /// <summary>When they said it; <see langword="null"/> where that is not given.</summary>
    public EdtfDate? On { get; }

    /// <summary>What to show for whoever says it: the label of <see cref="Who"/>, or else <see cref="Described"/>.</summary>
    public string Label => Who?.Label ?? Described ?? string.Empty;

    /// <summary>What to show for whoever says it in a language; <see cref="Described"/> stands in one language alone.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>ar</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public string LabelIn(string language) => language is null
        ? throw new ArgumentNullException(nameof(language))
        : Who?.LabelIn(language) ?? Described ?? string.Empty;

    /// <summary>Makes a link for a test.</summary>
    /// <param name="who">Who says it; <see langword="null"/> where they are only described.</param>
    /// <param name="described">Whoever says it, where there is no name.</param>
    /// <param name="of">The body that they say it for.</param>
    /// <param name="on">When they said it.</param>
    public static AttributionLink Create(IEntity? who = null, string? described = null, IEntity? of = null, EdtfDate? on = null) =>
        new(MadeStore.ReferenceTo(who), described, MadeStore.ReferenceTo(of), on);

    /// <summary>Reads the cells <c>who described of on</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static AttributionLink Read(FactStore store, ref RowReader reader)
    {
        EntryReference who = new(store, reader.ReadReference());
        string? described = reader.ReadText();
        EntryReference of = new(store, reader.ReadReference());
        return new AttributionLink(who, described, of, reader.ReadDate());
    }

    /// <summary>The link in words, such as <c>Jane Doe (Ministry of Examples), 2001-05-09</c>.</summary>
    public override string ToString()
    {
        string text = Label;
        if (Of is IEntity body)
        {
            text = text.Length == 0 ? body.Label : text + " (" + body.Label + ")";
        }

        return On is null ? text : text + ", " + On;
    }
}
