namespace FactsDataset.Compiler.Text;

/// <summary>A range in a file.</summary>
internal readonly record struct SourceLocation(string Path, TextRange Range)
{
    /// <summary>The start of a file, for what concerns the file as a whole.</summary>
    public static SourceLocation StartOf(string path) => new(path, default);
}
