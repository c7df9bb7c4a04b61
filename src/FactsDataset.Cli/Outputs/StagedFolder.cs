namespace FactsDataset.Cli.Outputs;

/// <summary>
/// A folder that is filled whole or not at all: files are written beside it and moved into it by <see cref="Commit"/>. Until then, and
/// wherever writing fails, whatever stood in it stays as it was.
/// </summary>
internal sealed class StagedFolder : IDisposable
{
    private readonly string _target;
    private readonly string _mark;

    private StagedFolder(string target, string mark, string staged)
    {
        _target = target;
        _mark = mark;
        Path = staged;
    }

    /// <summary>Where the files are written.</summary>
    public string Path { get; }

    /// <summary>Makes a place to write to.</summary>
    /// <param name="target">The folder; it need not be there.</param>
    /// <param name="mark">The file by which a folder is known that may be replaced. One with other things in it is not touched.</param>
    /// <exception cref="CommandException">Something else stands there.</exception>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static StagedFolder Create(string target, string mark)
    {
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(target));
        if (File.Exists(full))
        {
            throw new CommandException($"'{target}' is a file: name a folder.");
        }

        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(System.IO.Path.Combine(full, mark)))
        {
            throw new CommandException($"The folder '{target}' holds other files than those of an export: name one that is empty, or not there yet.");
        }

        string above = System.IO.Path.GetDirectoryName(full) ?? full;
        Directory.CreateDirectory(above);
        string staged = System.IO.Path.Combine(above, "." + System.IO.Path.GetRandomFileName() + ".tmp");
        Directory.CreateDirectory(staged);
        return new StagedFolder(full, mark, staged);
    }

    /// <summary>Moves what was written into the folder, in the place of what an earlier export left there.</summary>
    /// <exception cref="IOException">It cannot be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be moved.</exception>
    public void Commit()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(Path, _target);
            return;
        }

        // Without its mark a folder is no export: the mark goes first and comes last.
        File.Delete(System.IO.Path.Combine(_target, _mark));
        foreach (string entry in Directory.EnumerateFileSystemEntries(_target).ToList())
        {
            Remove(entry);
        }

        foreach (string entry in Directory.EnumerateFileSystemEntries(Path).OrderBy(entry => System.IO.Path.GetFileName(entry) == _mark).ToList())
        {
            Directory.Move(entry, System.IO.Path.Combine(_target, System.IO.Path.GetFileName(entry)));
        }
    }

    /// <summary>Removes what was written and not moved.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private static void Remove(string entry)
    {
        if (Directory.Exists(entry) && new DirectoryInfo(entry).LinkTarget is null)
        {
            Directory.Delete(entry, recursive: true);
        }
        else
        {
            File.Delete(entry);
        }
    }
}
