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
    public static Table Create(string name, string summary, string parent, IReadOnlyList<string> numbers)
    {
        ColumnList columns = ColumnList.OfList(parent, [CommonTables.EntryKey, .. numbers]);
        _ = columns.AddReference("source", "The source.", isRequired: true);
        _ = columns.Add("line", ColumnType.Integer, "The line of its document, from one.", isRequired: true);
        _ = columns.Add("start", ColumnType.Integer, "The first code point of the span in that line, from zero.", isRequired: true);
        _ = columns.Add("end", ColumnType.Integer, "The code point behind the last.", isRequired: true);
        _ = columns.Add("digest", ColumnType.Text, "The first 16 hexadecimal digits of SHA-256 over the UTF-8 bytes of the span.", isRequired: true);
        _ = columns.Add("for", ColumnType.TextList, "The fields that it proves.", isRequired: true);
        _ = columns.AddCode("stance", BuiltInVocabularies.Stance, "How whoever says it stands to it.");
        _ = columns.Add("note", ColumnType.Text, "A remark of the curators.");
        return columns.ToTable(name, summary, numbers.Count + 2);
    }
}
