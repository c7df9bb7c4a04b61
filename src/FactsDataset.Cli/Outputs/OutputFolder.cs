namespace FactsDataset.Cli.Outputs;

/// <summary>A folder that a command fills.</summary>
internal static class OutputFolder
{
    /// <summary>Writes files into a folder, which is made where it is not there: all of them, or none.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="files">The files by name; no name has folders in it.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string path, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        string? made = FirstMissing(Path.GetFullPath(path));
        List<AtomicFile> prepared = [];
        try
        {
            Directory.CreateDirectory(path);
            prepared.AddRange(files.Select(file => AtomicFile.Prepare(Path.Combine(path, file.Name), file.Content)));
            prepared.ForEach(static file => file.Commit());
        }
        catch when (made is not null)
        {
            Discard(prepared);
            if (Directory.Exists(made))
            {
                Directory.Delete(made, recursive: true);
            }

            throw;
        }
        finally
        {
            Discard(prepared);
        }
    }

    private static void Discard(List<AtomicFile> files) => files.ForEach(static file => file.Dispose());

    /// <summary>The uppermost folder of a path that is not there yet; null where all are.</summary>
    private static string? FirstMissing(string path)
    {
        string? missing = null;
        for (string? folder = path; folder is not null && !Directory.Exists(folder) && !File.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            missing = folder;
        }

        return missing;
    }
}
