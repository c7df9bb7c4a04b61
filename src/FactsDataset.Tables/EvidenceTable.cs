using FactsDataset.Compiler.Schema;

namespace FactsDataset.Tables;

/// <summary>Lays out a table of evidence.</summary>
internal static class EvidenceTable
{
    /// <summary>The table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="summary">What a row of it is.</param>
    /// <param name="parent">The table that its rows belong to.</param>
    /// <param name="numbers">What the numbers are called that tell rows of that table apart within an entry.</param>
    /// <param name="canBeElsewhere">Whether sources need not be documents of the corpus.</param>
    public static Table Create(string name, string summary, string parent, IReadOnlyList<string> numbers, bool canBeElsewhere)
    {
        ColumnList columns = ColumnList.OfList(parent, [CommonTables.EntryKey, .. numbers]);
        _ = columns.AddReference("source", "The source.", isRequired: true);
        _ = columns.Add("line", ColumnType.Integer, "The line of its document, from one.", isRequired: !canBeElsewhere);
        _ = columns.Add("start", ColumnType.Integer, "The first code point of the span in that line, from zero.", isRequired: !canBeElsewhere);
        _ = columns.Add("end", ColumnType.Integer, "The code point behind the last.", isRequired: !canBeElsewhere);
        _ = columns.Add("digest", ColumnType.Text, "The first 16 hexadecimal digits of SHA-256 over the UTF-8 bytes of the span.", isRequired: !canBeElsewhere);
        _ = columns.Add("for", ColumnType.TextList, "The fields that it proves.", isRequired: true);
        _ = columns.AddCode("stance", BuiltInVocabularies.Stance, "How whoever says it stands to it.");
        _ = columns.Add("note", ColumnType.Text, "A remark of the curators.");
        if (canBeElsewhere)
        {
            _ = columns.Add("page", ColumnType.Text, "The page in a source that is no document of the corpus, and that no digest verifies.");
            _ = columns.Add("section", ColumnType.Text, "The section of such a source.");
        }

        return columns.ToTable(name, summary, numbers.Count + 2);
    }
}
