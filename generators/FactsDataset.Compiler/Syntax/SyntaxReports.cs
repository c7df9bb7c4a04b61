using System.Globalization;

namespace FactsDataset.Compiler.Syntax;

/// <summary>The phrases that speak of how a fact file is laid out.</summary>
internal static class SyntaxReports
{
    public const string TopLevelIndented =
        "'kind:' and 'entries:' are not indented; begin them at the start of their lines";

    public const string EntryWithoutId = "an entry begins with its id and a colon; write 'some-id:' here, or indent this line";

    public static string EntryIndentation(int expected) =>
        $"the entries of this file are indented by {expected.ToString(CultureInfo.InvariantCulture)} {(expected == 1 ? "space" : "spaces")}, as its first one is; indent this id alike";
}
