namespace FactsDataset.Compiler.Binding;

/// <summary>A place in one of the fact files.</summary>
/// <param name="Path">The file, as the build gave it; empty for the dataset as a whole.</param>
/// <param name="Slot">The place in it.</param>
internal readonly record struct FilePlace(string Path, Slot Slot)
{
    /// <summary>The start of a file.</summary>
    public static FilePlace StartOf(string path) => new(path, default);
}
