using FactsDataset.Cli.Inputs;

namespace FactsDataset.Cli.Outputs;

/// <summary>
/// Content for a file that is whole or not there: it is written beside the file's place and moved into it by
/// <see cref="Commit"/>. Until then, and wherever writing fails, whatever stood in the place stays as it was.
/// </summary>
/// <remarks>
/// A symbolic link stays, and the file that it leads to is replaced; so do the permissions of a file that is replaced.
/// What is no regular file (a pipe, a terminal) can only be written to as it is.
/// </remarks>
internal sealed class AtomicFile : IDisposable
{
    /// <summary>Where Linux has links to the streams of a process, behind which there is no path.</summary>
    private const string Streams = "/proc/";

    private readonly string _place;
    private readonly Action<Stream> _write;
    private string? _written;

    private AtomicFile(string place, Action<Stream> write)
    {
        _place = place;
        _write = write;
    }

    /// <summary>Writes a file at once.</summary>
    /// <inheritdoc cref="Prepare(string, byte[])"/>
    public static void Write(string path, byte[] content) => Write(path, stream => stream.Write(content));

    /// <summary>Writes a file as its content is made.</summary>
    /// <inheritdoc cref="Prepare(string, Action{Stream})"/>
    public static void Write(string path, Action<Stream> write)
    {
        using AtomicFile file = Prepare(path, write);
        file.Commit();
    }

    /// <summary>Writes the content beside the place.</summary>
    /// <param name="path">The place.</param>
    /// <param name="content">All that the file is to hold.</param>
    /// <exception cref="IOException">It cannot be written, for lack of space or of the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file in that place may not be written.</exception>
    public static AtomicFile Prepare(string path, byte[] content) => Prepare(path, stream => stream.Write(content));

    /// <summary>Writes the content beside the place.</summary>
    /// <param name="path">The place.</param>
    /// <param name="write">Writes all that the file is to hold.</param>
    /// <exception cref="IOException">It cannot be written, for lack of space or of the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file in that place may not be written.</exception>
    public static AtomicFile Prepare(string path, Action<Stream> write)
    {
        string place = PlaceOf(path);
        AtomicFile file = new(place, write);
        if (!File.Exists(place))
        {
            file.WriteBeside(null);
        }
        else if (RegularFile.Is(place))
        {
            // Whoever may not write to the file does not replace it either.
            using (File.Open(place, FileMode.Open, FileAccess.Write))
            {
            }

            file.WriteBeside(OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(place));
        }

        return file;
    }

    /// <summary>Moves the content into its place.</summary>
    /// <exception cref="IOException">It cannot be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be moved.</exception>
    public void Commit()
    {
        if (_written is null)
        {
            using FileStream target = File.Open(_place, FileMode.Open, FileAccess.Write);
            _write(target);
            return;
        }

        File.Move(_written, _place, overwrite: true);
        _written = null;
    }

    /// <summary>Removes what was written and not moved.</summary>
    public void Dispose()
    {
        if (_written is not null)
        {
            File.Delete(_written);
            _written = null;
        }
    }

    /// <summary>Where a link leads; the path itself where that is no link, or one to something that has no path.</summary>
    private static string PlaceOf(string path)
    {
        FileInfo file = new(path);
        if (file.LinkTarget is null)
        {
            return file.FullName;
        }

        string target = file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        return target.StartsWith(Streams, StringComparison.Ordinal) ? file.FullName : target;
    }

    private void WriteBeside(UnixFileMode? mode)
    {
        string folder = Path.GetDirectoryName(_place)!;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        }

        string beside = Path.Combine(folder, "." + Path.GetRandomFileName() + ".tmp");
        try
        {
            using FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write);
            _written = beside;
            _write(stream);
            stream.Flush(flushToDisk: true);
            if (mode is { } kept && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(stream.SafeFileHandle, kept);
            }
        }
        catch (Exception exception)
        {
            Dispose();
            // The framework takes a limit on the length of files for a wrong argument.
            if (exception is ArgumentOutOfRangeException)
            {
                throw new IOException("The file is longer than the file system, or a limit of this process, allows.", exception);
            }

            throw;
        }
    }
}
