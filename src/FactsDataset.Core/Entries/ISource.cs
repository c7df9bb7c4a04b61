
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

    /// <summary>The name of the file that holds the text in the corpus.</summary>
    string Document { get; }

    /// <summary>SHA-256 over the bytes of the document, 64 lower-case hexadecimal digits.</summary>
    string Sha256 { get; }

    /// <summary>The number of lines of the document; lines end at LF alone.</summary>
    int Lines { get; }

    /// <summary>The lines that hold the text itself, without what the publisher puts around it.</summary>
    IReadOnlyList<LineRange> Body { get; }

    /// <summary>How far it can be relied on; <see langword="null"/> where nobody grades it.</summary>
    Reliability? Reliability { get; }

    /// <summary>Whoever published it: what the fields name that the schema marks <c>provenance: publisher</c>.</summary>
    IReadOnlyList<IEntity> Publishers { get; }

    /// <summary>
    /// The sources or outlets that it was taken from: what the fields name that the schema marks <c>provenance: taken-from</c>.
    /// </summary>
    IReadOnlyList<IEntity> TakenFrom { get; }
}
