namespace FactsDataset.Cli.Datasets;

/// <summary>Reads files that somebody else made, up to a size that no dataset has.</summary>
internal static class BoundedBytes
{
    private const int LimitInMebibytes = 256;
    private const int Limit = LimitInMebibytes * 1024 * 1024;

    /// <summary>The whole file.</summary>
    /// <exception cref="CommandException">It cannot be read, or is too large.</exception>
    public static byte[] ReadFile(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return Read(file, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The file '{path}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>The rest of a stream, whatever it says about its length.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="path">The file it comes from, for the message.</param>
    /// <exception cref="CommandException">It is too large.</exception>
    public static byte[] Read(Stream stream, string path)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[81_920];
        for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            if (copy.Length + count > Limit)
            {
                throw new CommandException($"The file '{path}' is too large: expected is a dataset of at most {LimitInMebibytes} MiB.");
            }

            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }
}
