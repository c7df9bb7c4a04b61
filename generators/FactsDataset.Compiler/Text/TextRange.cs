namespace FactsDataset.Compiler.Text;

/// <summary>
/// A half-open range of a text: zero-based offsets in UTF-16 code units, and the same two places by line.
/// </summary>
internal readonly record struct TextRange(int Start, int End, TextPoint StartPoint, TextPoint EndPoint)
{
    public int Length => End - Start;

    /// <summary>From the start of this range to the end of the other, which must not start before this one.</summary>
    public TextRange Through(TextRange other) => new(Start, other.End, StartPoint, other.EndPoint);
}
