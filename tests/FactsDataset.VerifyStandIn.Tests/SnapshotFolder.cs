using System.Text;

namespace FactsDataset.VerifyStandIn.Tests;

/// <summary>An empty folder for the snapshots of one test, deleted after it.</summary>
public sealed class SnapshotFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("snapshots-").FullName;

    /// <summary>Settings that keep snapshots here, open no tool, and let one test verify several times.</summary>
    public VerifySettings Settings()
    {
        var settings = new VerifySettings();
        settings.UseDirectory(_path);
        settings.DisableDiff();
        settings.DisableRequireUniquePrefix();
        return settings;
    }

    /// <summary>The names of all files, in ordinal order.</summary>
    public string[] Names() => [.. Directory.GetFiles(_path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_path, name));

    /// <summary>The text of a file without its byte order mark, line ends as they are.</summary>
    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name)).TrimStart('\uFEFF');

    public void Write(string name, string text, bool byteOrderMark = true) =>
        File.WriteAllText(Path.Combine(_path, name), text, new UTF8Encoding(byteOrderMark));

    /// <summary>Renames every received file to verified, as a person does who accepts them.</summary>
    public void Accept()
    {
        foreach (string file in Directory.GetFiles(_path, "*.received.*"))
        {
            File.Move(file, file.Replace(".received.", ".verified.", StringComparison.Ordinal), overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
