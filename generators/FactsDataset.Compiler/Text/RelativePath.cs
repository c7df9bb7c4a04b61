namespace FactsDataset.Compiler.Text;

/// <summary>Paths of fact files as they are the same on every machine: below the schema's folder, with forward slashes.</summary>
internal static class RelativePath
{
    /// <summary>The folder of a file, with forward slashes and none at the end.</summary>
    public static string FolderOf(string path)
    {
        string normal = path.Replace('\\', '/');
        int slash = normal.LastIndexOf('/');
        return slash < 0 ? string.Empty : normal.Substring(0, slash);
    }

    /// <summary>The path below the folder; outside the folder, the file's name alone.</summary>
    public static string Below(string folder, string path)
    {
        string normal = path.Replace('\\', '/');
        bool isRooted = normal.StartsWith("/", StringComparison.Ordinal) || normal.IndexOf(':') >= 0;
        if (folder.Length == 0 && !isRooted)
        {
            return normal;
        }

        return normal.StartsWith(folder + "/", StringComparison.Ordinal)
            ? normal.Substring(folder.Length + 1)
            : normal.Substring(normal.LastIndexOf('/') + 1);
    }
}
