namespace FactsDataset.Compiler.Yaml;

/// <summary>A place that a <see cref="YamlCursor"/> can go back to.</summary>
/// <param name="At">The offset.</param>
/// <param name="Line">Its line, counted from zero.</param>
/// <param name="LineStart">The offset at which that line begins.</param>
/// <param name="Indentation">How many spaces lead the line.</param>
/// <param name="Tab">The offset of the tab that follows those; -1 where there is none.</param>
internal readonly record struct YamlPosition(int At, int Line, int LineStart, int Indentation, int Tab)
{
    /// <summary>How far it stands behind the start of its line.</summary>
    public int Column => At - LineStart;
}
