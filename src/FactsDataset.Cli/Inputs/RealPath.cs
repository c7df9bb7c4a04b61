namespace FactsDataset.Cli.Inputs;

/// <summary>Where a path leads once every symbolic link in it is followed.</summary>
internal static class RealPath
{
    /// <summary>The absolute path of a folder, without symbolic links.</summary>
    /// <param name="folder">A folder that exists.</param>
    public static string Of(string folder)
    {
        string path = Path.GetFullPath(folder);
        string real = Path.GetPathRoot(path)!;
        foreach (string name in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            DirectoryInfo part = new(Path.Combine(real, name));
            real = part.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : part.FullName;
        }

        return real;
    }

    /// <summary>Whether a folder is another, or lies above it. Both are real paths.</summary>
    public static bool IsOrHolds(string folder, string other) =>
        folder == other || other.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
