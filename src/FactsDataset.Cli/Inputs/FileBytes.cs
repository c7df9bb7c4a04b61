namespace FactsDataset.Cli.Inputs;

/// <summary>Reads files of text.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of a file, without the byte order mark of UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
    }
}
