using System.Globalization;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Arrow.Display;

/// <summary>Cells as people read them.</summary>
internal static class ShownCell
{
    /// <summary>How many rows of a table are shown.</summary>
    public const int MostRows = 20;

    private const string Rest = "…";

    /// <summary>A cell as one line without what would steer a screen or reorder text beyond it; empty where the cell is.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="length">How many characters, as people count them, it has at most.</param>
    public static string Of(object? cell, int length)
    {
        string text = VisibleText.Of(cell switch
        {
            null => string.Empty,
            bool truth => truth ? "true" : "false",
            DateOnly day => Tables.CellText.Of(day),
            IReadOnlyList<string> list => string.Join(", ", list),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => (string)cell,
        });
        StringInfo characters = new(text);
        return characters.LengthInTextElements <= length ? text : characters.SubstringByTextElements(0, length - 1) + Rest;
    }

    /// <summary>A number of things, with a comma between thousands.</summary>
    public static string Count(long number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
}
