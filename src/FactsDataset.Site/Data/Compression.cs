using System.IO.Compression;

namespace FactsDataset.Site.Data;

/// <summary>Data as text that a page can hold: deflated (RFC 1951), then Base64.</summary>
internal static class Compression
{
    /// <summary>The data, compressed.</summary>
    public static string ToBase64(byte[] data)
    {
        using MemoryStream compressed = new();
        using (DeflateStream deflate = new(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return Convert.ToBase64String(compressed.GetBuffer(), 0, (int)compressed.Length);
    }
}
