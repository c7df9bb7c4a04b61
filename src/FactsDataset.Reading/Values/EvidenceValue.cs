namespace FactsDataset.Reading.Values;

/// <summary>A span of a source, or a place in a source that is elsewhere, that proves something of the entry.</summary>
/// <param name="Source">The source that is cited.</param>
/// <param name="Position">The span in the source's document; no position, with the line 0, where the source is elsewhere.</param>
/// <param name="Digest">The first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes; null where the source is elsewhere.</param>
/// <param name="For">The fields of the entry that it proves.</param>
/// <param name="Stance">The code of how the one who says it stands to it; null where nothing says so.</param>
/// <param name="Said">Who says it; null where nothing says so.</param>
/// <param name="Note">A remark of the curators.</param>
internal sealed record EvidenceValue(
    ReferenceValue Source,
    TextPosition Position,
    string? Digest,
    IReadOnlyList<string> For,
    string? Stance,
    AttributionValue? Said,
    string? Note) : FieldValue
{
    /// <summary>The page in a source that is elsewhere; null where none is named.</summary>
    public string? Page { get; init; }

    /// <summary>The section of a source that is elsewhere; null where none is named.</summary>
    public string? Section { get; init; }

    /// <summary>Whether it is a span of a document, which the digest verifies.</summary>
    public bool IsVerifiable => Digest is not null;

    /// <summary>The place in the source, as a fact file writes it; null where the source is cited as a whole.</summary>
    public string? Place => IsVerifiable ? Position.ToString()
        : (Page, Section) switch
        {
            (null, null) => null,
            ({ } page, null) => "page " + page,
            (null, { } section) => "section " + section,
            var (page, section) => $"page {page}, section {section}",
        };

    public override string ToString() => Place is { } place ? Source.Id + " " + place : Source.Id;
}
