using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// Where something was said: a span of a source's document, by position and digest and never by its words. A source that is no document
/// of the corpus is cited by <see cref="Locator"/> instead, which nothing can verify.
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

    private Evidence(
        EntryReference source, TextPosition position, DigestPrefix digest, ValueList<string> fields, Stance? stance, Attribution? said, string? note, Locator? locator)
    {
        _source = source;
        Position = position;
        _digest = digest;
        _for = fields;
        Stance = stance;
        Said = said;
        Note = note;
        Locator = locator;
    }

    /// <summary>The source that the span lies in.</summary>
    public ISource Source => _source.Get<ISource>();

    /// <summary>
    /// Whether it is a span of a document, which the digest verifies; <see langword="false"/> where the source is elsewhere, so that whoever
    /// doubts it has to look at the source.
    /// </summary>
#if NET8_0_OR_GREATER
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Digest))]
#endif
    public bool IsVerifiable => Position.Line > 0;

    /// <summary>The span in the document of the source; no position, with the line 0, where the source is elsewhere.</summary>
    public TextPosition Position { get; }

    /// <summary>
    /// The first 16 hexadecimal digits, lower case, of SHA-256 over the UTF-8 bytes of the span; <see langword="null"/> where the source is
    /// elsewhere.
    /// </summary>
    public string? Digest => IsVerifiable ? _digest.ToString() : null;

    /// <summary>
    /// The place in a source that is elsewhere; <see langword="null"/> where the source is a document, or is cited as a whole.
    /// </summary>
    public Locator? Locator { get; }

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
            note,
            locator: null);

    /// <summary>Makes, for a test, an item of evidence in a source that is no document of the corpus.</summary>
    /// <param name="source">The source.</param>
    /// <param name="locator">The place in it; the whole of it where it is <see langword="null"/>.</param>
    /// <param name="fields">The fields that it proves, by their names in the schema; none where it is <see langword="null"/>.</param>
    /// <param name="stance">How the one who says it stands to it.</param>
    /// <param name="said">Who says it.</param>
    /// <param name="note">A remark.</param>
    /// <exception cref="ArgumentNullException">The source is <see langword="null"/>.</exception>
    public static Evidence CreateElsewhere(
        ISource source,
        Locator? locator = null,
        IEnumerable<string>? fields = null,
        Stance? stance = null,
        Attribution? said = null,
        string? note = null) => new(
            MadeStore.ReferenceTo(source ?? throw new ArgumentNullException(nameof(source))),
            default,
            default,
            new ValueList<string>(fields?.ToArray() ?? []),
            stance,
            said,
            note,
            locator);

    /// <summary>
    /// Reads the cells <c>source line start end digest for[text] stance said[link] note</c>, then <c>locator[page section]</c> where there is
    /// one. Plumbing for generated code.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Evidence Read(FactStore store, ref RowReader reader)
    {
        EntryReference source = new(store, reader.ReadReference());
        (TextPosition position, DigestPrefix digest) = reader.ReadSpan();
        ValueList<string> fields = reader.ReadSharedTexts();
        Stance? stance = reader.ReadCode<Stance>(StanceCodes.TryParse);
        Attribution? said = Attribution.Read(store, ref reader);
        string? note = reader.ReadText();
        Locator? locator = reader.IsAtItem ? reader.ReadGroup(Core.Locator.Read) : null;
        return new Evidence(source, position, digest, fields, stance, said, note, locator);
    }

    /// <summary>
    /// The source and the place, such as <c>example-times-2001 14:0-87</c> or <c>history-of-examplia page 12</c>.
    /// </summary>
    public override string ToString() => IsVerifiable ? Source.Id + " " + Position : Locator is { } place ? Source.Id + " " + place : Source.Id;
}
