using System.Text;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Citing;

/// <summary>What an item of evidence says beside its span.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Fields">The fields that the words prove.</param>
/// <param name="Stance">How the last link stands to what it says; null where the item has none.</param>
/// <param name="Said">The chain as it is written in fact files; null where the item has none.</param>
internal sealed record EvidenceItem(string Source, IReadOnlyList<string> Fields, string? Stance, string? Said)
{
    /// <summary>The item for a span, as it stands in a fact file.</summary>
    public string Write(DocumentSpan span)
    {
        StringBuilder item = new();
        item.Append("- { source: ").Append(Source)
            .Append(", at: \"").Append(span.Position)
            .Append("\", digest: \"").Append(CorpusDocument.DigestOf(span.Text))
            .Append("\", for: [").AppendJoin(", ", Fields).Append(']');
        item.Append(Stance is null ? string.Empty : ", stance: " + Stance);
        item.Append(Said is null ? string.Empty : ", said: " + Said);
        return item.Append(" }").ToString();
    }
}
