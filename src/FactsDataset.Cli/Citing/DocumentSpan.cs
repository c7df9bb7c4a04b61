using System.Globalization;

namespace FactsDataset.Cli.Citing;

/// <summary>A span of one line of a document, as evidence names it.</summary>
/// <param name="Line">One-based line.</param>
/// <param name="Start">First Unicode code point of the span in that line, zero-based.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Text">The words of the span.</param>
internal sealed record DocumentSpan(int Line, int Start, int End, string Text)
{
    /// <summary>The position as evidence writes it: <c>14:0-87</c>.</summary>
    public string Position => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Start}-{End}");
}
