using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// Where something was said: a span of a source's document, by position and digest and never by its words.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.EvidenceJsonConverter))]
#endif
public sealed record Evidence
{
    private readonly EntryReference _source;
    private readonly ValueList<string> _for;
    private readonly DigestPrefix _digest;

    private Evidence(EntryReference source, TextPosition position, DigestPrefix digest, ValueList<string> fields, Stance? stance, Attribution? said, string? note)
    {
        _source = source;
        Position = position;
        _digest = digest;
        _for = fields;
        Stance = stance;
        Said = said;
        Note = note;
    }

    /// <summary>The source that the span lies in.</summary>
    public ISource Source => _source.Get<ISource>();

    /// <summary>The span in the document of the source.</summary>
    public TextPosition Position { get; }

    /// <summary>The first 16 hexadecimal digits, lower case, of SHA-256 over the UTF-8 bytes of the span.</summary>
    public string Digest => _digest.ToString();

    /// <summary>The fields of the entry that the span proves, by their names in the schema.</summary>
    public IReadOnlyList<string> For => _for;

    /// <summary>How the one who says it stands to it; <see langword="null"/> where the fact itself says so, or nothing does.</summary>
    public Stance? Stance { get; }

    /// <summary>Who says it; <see langword="null"/> where the fact itself says so, or nothing does.</summary>
    public Attribution? Said { get; }

    /// <summary>A remark of the curator.</summary>
    public string? Note { get; }

    /// <summary>Makes an item of evidence for a test.</summary>
    /// <param name="source">The source that the span lies in.</param>
    /// <param name="position">The span; an empty one at the start of the first line where it is <see langword="null"/>.</param>
    /// <param name="digest">16 hexadecimal digits, lower case.</param>
    /// <param name="fields">The fields that the span proves, by their names in the schema; none where it is <see langword="null"/>.</param>
    /// <param name="stance">How the one who says it stands to it.</param>
    /// <param name="said">Who says it.</param>
    /// <param name="note">A remark.</param>
    /// <exception cref="ArgumentNullException">The source or the digest is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The digest is not 16 hexadecimal digits, lower case.</exception>
    public static Evidence Create(
        ISource source,
        TextPosition? position = null,
        string digest = "0000000000000000",
        IEnumerable<string>? fields = null,
        Stance? stance = null,
        Attribution? said = null,
        string? note = null) => new(
            MadeStore.ReferenceTo(source ?? throw new ArgumentNullException(nameof(source))),
            position ?? new TextPosition(1, 0, 0),
            DigestPrefix.TryParse(digest ?? throw new ArgumentNullException(nameof(digest)), out DigestPrefix prefix)
                ? prefix
                : throw new ArgumentException("A digest is 16 hexadecimal digits, lower case.", nameof(digest)),
            new ValueList<string>(fields?.ToArray() ?? []),
            stance,
            said,
            note);

    /// <summary>
    /// Reads the cells <c>source line start end digest for[text] stance said[link] note</c>. Plumbing for generated code.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Evidence Read(FactStore store, ref RowReader reader)
    {
        EntryReference source = new(store, reader.ReadReference());
        TextPosition position = new(reader.ReadRequiredInt32(), reader.ReadRequiredInt32(), reader.ReadRequiredInt32());
        DigestPrefix digest = reader.ReadDigest();
        ValueList<string> fields = reader.ReadSharedTexts();
        Stance? stance = reader.ReadCode<Stance>(StanceCodes.TryParse);
        Attribution? said = Attribution.Read(store, ref reader);
        return new Evidence(source, position, digest, fields, stance, said, reader.ReadText());
    }

    /// <summary>The source and the position, such as <c>example-times-2001 14:0-87</c>.</summary>
    public override string ToString() => Source.Id + " " + Position;
}
