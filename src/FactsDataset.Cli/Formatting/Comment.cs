namespace FactsDataset.Cli.Formatting;

/// <summary>A comment of a fact file.</summary>
/// <param name="Start">UTF-16 offset of its <c>#</c>.</param>
/// <param name="End">UTF-16 offset of the end of its line.</param>
/// <param name="Text">Its text, the <c>#</c> included, without blanks at its end.</param>
/// <param name="IsWholeLine">Whether nothing else stands in its line.</param>
internal sealed record Comment(int Start, int End, string Text, bool IsWholeLine);
