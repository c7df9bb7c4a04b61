using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Curating;

/// <summary>A fact file that may be edited.</summary>
/// <param name="Text">Its path and text.</param>
/// <param name="Syntax">Its entries, as they stand.</param>
/// <param name="Bound">What they say; its entries stand in the order of those of <paramref name="Syntax"/>.</param>
internal sealed record EditableFile(FactText Text, FactFileSyntax Syntax, BoundFile Bound)
{
    /// <summary>Where a slot stands in the text.</summary>
    public TextRange RangeOf(Slot slot) => Bound.Positions.Locate(slot).Range;

    /// <summary>A place as messages show it: <c>path(line,column)</c>, both one-based.</summary>
    public string PlaceOf(TextRange range) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Text.Path}({range.StartPoint.Line + 1},{range.StartPoint.Character + 1})");
}
