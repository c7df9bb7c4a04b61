namespace FactsDataset.Cli.Datasets;

/// <summary>
/// How many bytes may still be read of a file that somebody else made. All that is unpacked of one package draws on one
/// budget, whatever the package says about its lengths.
/// </summary>
/// <param name="path">The file, for the message.</param>
internal sealed class ByteBudget(string path)
{
    /// <summary>More than any dataset has.</summary>
    private const int LimitInMebibytes = 256;

    private long _left = LimitInMebibytes * 1024L * 1024L;

    /// <summary>Refuses a length that the budget does not hold, before anything is read.</summary>
    /// <exception cref="CommandException">It is too much.</exception>
    public void Require(long length)
    {
        if (length > _left)
        {
            throw new CommandException($"The file '{path}' is too large: expected is a dataset of at most {LimitInMebibytes} MiB, unpacked.");
        }
    }

    /// <summary>The rest of a stream, whatever it says about its length.</summary>
    /// <exception cref="CommandException">It is too much.</exception>
    public byte[] Read(Stream stream)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[81_920];
        for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            Require(count);
            _left -= count;
            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }
}
