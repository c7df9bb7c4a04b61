using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FactsDataset.Cli.Tests;

/// <summary>Makes packages without NuGet.</summary>
internal static class TestZip
{
    /// <summary>An archive of texts.</summary>
    public static byte[] Of(params (string Name, string Content)[] files) =>
        Of([.. files.Select(static file => (file.Name, Encoding.UTF8.GetBytes(file.Content)))]);

    /// <summary>An archive.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] files)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>An archive whose entries say, in both of their headers, that they unpack to so many bytes.</summary>
    public static byte[] ClaimingLength(byte[] archive, int length)
    {
        byte[] changed = [.. archive];
        Claim("PK\u0001\u0002"u8, 24);
        Claim("PK\u0003\u0004"u8, 22);
        return changed;

        void Claim(ReadOnlySpan<byte> header, int offset)
        {
            for (int at = changed.AsSpan().IndexOf(header); at >= 0;)
            {
                BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(at + offset), length);
                int next = changed.AsSpan(at + 4).IndexOf(header);
                at = next < 0 ? -1 : at + 4 + next;
            }
        }
    }

    /// <summary>A package with assemblies, which depends on FactsDataset.Core.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="core">The range of versions of FactsDataset.Core that it asks for; null for none.</param>
    /// <param name="assemblies">The assemblies, named from the root.</param>
    public static byte[] Package(string id, string version, string? core, params (string Name, byte[] Content)[] assemblies)
    {
        string dependency = core is null ? string.Empty : $"<dependency id='FactsDataset.Core' version='{core}' exclude='Build,Analyzers' />";
        string nuspec = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{id}</id>
                <version>{version}</version>
                <dependencies><group targetFramework="net8.0">{dependency}</group></dependencies>
              </metadata>
            </package>
            """;
        return Of([(id + ".nuspec", Encoding.UTF8.GetBytes(nuspec)), .. assemblies]);
    }
}
