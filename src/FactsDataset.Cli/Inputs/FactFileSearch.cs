using FactsDataset.Compiler;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Cli.Inputs;

/// <summary>Finds fact files as the build does, whose globs take hidden files, any case of the extension, and links.</summary>
internal sealed class FactFileSearch
{
    private static readonly EnumerationOptions OneFolder = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
    };

    private readonly List<string> _files = [];
    private readonly List<FactDiagnostic> _faults = [];
    private readonly string _folder;

    private FactFileSearch(string folder) => _folder = folder;

    /// <summary>The paths of the files, each below the folder that was searched.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Whatever keeps a file from being found, or from being given to the compiler.</summary>
    public IReadOnlyList<FactDiagnostic> Faults => _faults;

    /// <summary>Searches a folder and those below it. A link to a folder that it stands in is not followed, as in the build.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static FactFileSearch In(string folder)
    {
        FactFileSearch search = new(folder);
        search.Add(new DirectoryInfo(folder), folder, RealPath.Of(folder));
        return search;
    }

    private void Add(DirectoryInfo folder, string path, string realPath)
    {
        foreach (FileSystemInfo info in folder.EnumerateFileSystemInfos("*", OneFolder).OrderBy(static info => info.Name, StringComparer.Ordinal))
        {
            string found = Path.Combine(path, info.Name);
            if (info is DirectoryInfo below)
            {
                AddBelow(below, found, realPath);
            }
            else if (FactText.IsFactPath(info.Name))
            {
                AddFile(found);
            }
        }
    }

    private void AddBelow(DirectoryInfo folder, string path, string realParent)
    {
        try
        {
            string realPath = folder.LinkTarget is null ? Path.Combine(realParent, folder.Name) : RealPath.Of(folder.FullName);
            if (!RealPath.IsOrHolds(realPath, realParent))
            {
                Add(folder, path, realPath);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _faults.Add(FactFileReports.Unreadable(path, exception.Message));
        }
    }

    private void AddFile(string path)
    {
        if (FactFileReports.OfName(path, Path.GetRelativePath(_folder, path)) is { } fault)
        {
            _faults.Add(fault);
        }
        else
        {
            _files.Add(path);
        }
    }
}
