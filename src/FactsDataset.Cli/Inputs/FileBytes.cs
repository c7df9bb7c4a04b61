namespace FactsDataset.Cli.Inputs;

/// <summary>Reads files of text.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of a file, without the byte order mark of UTF-8.</summary>
    /// <exception cref="IOException">There is no such file, or it is a pipe, a socket or a device.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static ReadOnlySpan<byte> WithoutMark(string path)
    {
        using FileStream file = RegularFile.Open(path);
        using MemoryStream copy = new();
        file.CopyTo(copy);
        ReadOnlySpan<byte> bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
    }
}
