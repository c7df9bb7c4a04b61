
namespace FactsDataset.Core;

/// <summary>A published text that facts are taken from.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.EntryInterfaceJsonConverter))]
#endif
public interface ISource : IEntity
{
    /// <summary>The headline as printed.</summary>
    string Title { get; }

    /// <summary>The title by language; <see langword="null"/> where it is one text, the headline as printed.</summary>
    LocalizedText? Titles { get; }

    /// <summary>When it appeared.</summary>
    EdtfDate Published { get; }

    /// <summary>How that date is known; <see langword="null"/> where nothing is said about that.</summary>
    Dating? Dating { get; }

    /// <summary>The language of the text, a BCP 47 tag.</summary>
    string Language { get; }

    /// <summary>
    /// Whether its text is a document of the corpus, so that what is cited of it can be verified by digest. Only a source whose kind the
    /// schema marks <c>elsewhere: allowed</c> can be a page of the web or a printed text instead.
    /// </summary>
#if NET8_0_OR_GREATER
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Document), nameof(Sha256))]
#endif
    bool IsVerifiable { get; }

    /// <summary>The name of the file that holds the text in the corpus; <see langword="null"/> where the text is elsewhere.</summary>
    string? Document { get; }

    /// <summary>
    /// SHA-256 over the bytes of the document, 64 lower-case hexadecimal digits; <see langword="null"/> where the text is elsewhere.
    /// </summary>
    string? Sha256 { get; }

    /// <summary>The number of lines of the document; lines end at LF alone. 0 where the text is elsewhere.</summary>
    int Lines { get; }

    /// <summary>
    /// The lines that hold the text itself, without what the publisher puts around it; empty where the text is elsewhere.
    /// </summary>
    IReadOnlyList<LineRange> Body { get; }

    /// <summary>Its address in the web; <see langword="null"/> where it has none, or nothing is said about that.</summary>
    Uri? Url { get; }

    /// <summary>The day on which it was read at that address; <see langword="null"/> where nothing is said about that.</summary>
    EdtfDate? Accessed { get; }

    /// <summary>A copy of it in an archive; <see langword="null"/> where nobody names one.</summary>
    ArchivedCopy? Archived { get; }

    /// <summary>How far it can be relied on; <see langword="null"/> where nobody grades it.</summary>
    Reliability? Reliability { get; }

    /// <summary>Whoever published it: what the fields name that the schema marks <c>provenance: publisher</c>.</summary>
    IReadOnlyList<IEntity> Publishers { get; }

    /// <summary>
    /// The sources or outlets that it was taken from: what the fields name that the schema marks <c>provenance: taken-from</c>.
    /// </summary>
    IReadOnlyList<IEntity> TakenFrom { get; }
}
