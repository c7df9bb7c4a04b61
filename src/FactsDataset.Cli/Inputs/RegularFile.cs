using System.Formats.Tar;

namespace FactsDataset.Cli.Inputs;

/// <summary>Tells files that have content from pipes, sockets and devices, which a reader may wait for without end.</summary>
internal static class RegularFile
{
    /// <summary>Opens a file to be read, through symbolic links.</summary>
    /// <exception cref="IOException">There is no such file, or it is a pipe, a socket or a device.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static FileStream Open(string path) => Is(path)
        ? File.OpenRead(path)
        : throw new IOException($"'{path}' is a pipe, a socket or a device.");

    /// <summary>Whether there is a file of content, which may be empty, behind a path and its symbolic links.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static bool Is(string path)
    {
        FileInfo file = new(path);
        FileSystemInfo target = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;

        // Whatever has a length is a file of content. Only what has none needs a closer look.
        return OperatingSystem.IsWindows() || new FileInfo(target.FullName).Length > 0 || HasKindOfFile(target.FullName);
    }

    /// <summary>An archive records what kind of file a path names, and asks without opening any that is not regular.</summary>
    private static bool HasKindOfFile(string path)
    {
        using MemoryStream archive = new();
        try
        {
            using TarWriter writer = new(archive, TarEntryFormat.Pax, leaveOpen: true);
            writer.WriteEntry(path, "file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && File.Exists(path))
        {
            // A socket, which no archive holds; or a regular file that may not be read, as opening it will say.
            return exception is UnauthorizedAccessException;
        }

        archive.Position = 0;
        using TarReader reader = new(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
