namespace FactsDataset.Cli.Edits;

/// <summary>What is to stand in a text instead of a range of it.</summary>
/// <param name="Start">UTF-16 offset of the first character that goes.</param>
/// <param name="End">UTF-16 offset behind the last; the start where something is put in.</param>
/// <param name="Text">What stands there instead.</param>
internal readonly record struct TextEdit(int Start, int End, string Text)
{
    /// <summary>Puts a text in at an offset.</summary>
    public static TextEdit Insert(int offset, string text) => new(offset, offset, text);
}
