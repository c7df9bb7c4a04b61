using System.Globalization;

namespace FactsDataset.Compiler.Syntax;

/// <summary>The phrases that speak of how a fact file is laid out.</summary>
internal static class SyntaxReports
{
    public const string TopLevelIndented =
        "'kind:' and 'entries:' are not indented; begin them at the start of their lines";

    public const string EntryWithoutId = "an entry begins with its id and a colon; write 'some-id:' here, or indent this line";

    public static string EntryIndentation(int expected) =>
        $"the entries of this file are indented by {Spaces(expected)}, as its first one is; indent this id alike";

    public const string FieldIndentation =
        "this field is not indented as the others of its entry are; indent them alike, further than the id";

    public const string IdMissing =
        "the fields of an entry begin here without its id; write the id in the line above, indented as other ids are";

    public static string EntryIndentationOfOthers(int expected) =>
        $"the entries of this file are indented by {Spaces(expected)}; indent this id alike";

    private static string Spaces(int count) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? "space" : "spaces")}";
}
