using System.Globalization;
using System.Runtime.CompilerServices;
using FactsDataset.Benchmarks.Logbooks;

namespace FactsDataset.Benchmarks.Measuring;

/// <summary>The measured programs for one number of facts: their data and sources written, then built by the SDK.</summary>
internal sealed class ProbeFolder
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "..")) + Path.DirectorySeparatorChar;

    private readonly Dictionary<Deployment, string> _programs = [];

    public ProbeFolder(int factCount)
    {
        FactCount = factCount;
        Folder = Path.Combine(Repository, "artifacts", "probes", factCount.ToString(CultureInfo.InvariantCulture));
    }

    public int FactCount { get; }

    /// <summary>Where the peers' data lie.</summary>
    public string Folder { get; }

    /// <summary>Writes the data and the projects anew.</summary>
    public void Write()
    {
        InventedLogbook logbook = new(FactCount);
        string facts = Path.Combine(Folder, "Logbook", "facts");
        if (Directory.Exists(facts))
        {
            Directory.Delete(facts, recursive: true);
        }

        Copy(Path.Combine(SourceFolder(), "..", "Probes"), Folder);
        FactFileWriter.Write(logbook, facts);
        PeerWriter.WriteSource(logbook, Path.Combine(Folder, "Peers"));
        PeerWriter.WriteJson(logbook, Path.Combine(Folder, "passages.json"));
        PeerWriter.WriteTables(logbook, Path.Combine(Folder, "passages.db"));
    }

    /// <summary>The path of the program, built or published where it wasn't yet.</summary>
    /// <exception cref="InvalidOperationException">It can't be built; the message is what the SDK printed.</exception>
    public string Program(Deployment deployment)
    {
        if (!_programs.TryGetValue(deployment, out string? program))
        {
            string output = Path.Combine(Folder, "out", deployment.ToString());
            List<string> arguments =
            [
                deployment == Deployment.Jit ? "build" : "publish", Path.Combine(Folder, "Probe"), "--configuration", "Release", "--output", output,
                "--property:ProbeDeployment=" + deployment, "--property:Repository=" + Repository,
            ];
            ChildProcess.Run("dotnet", arguments);
            program = Path.Combine(output, OperatingSystem.IsWindows() ? "Probe.exe" : "Probe");
            _programs.Add(deployment, program);
        }

        return program;
    }

    /// <summary>The path of the tool <c>facts</c>, built.</summary>
    /// <exception cref="InvalidOperationException">It can't be built; the message is what the SDK printed.</exception>
    public string Tool()
    {
        string output = Path.Combine(Folder, "out", "tool");
        ChildProcess.Run("dotnet", ["build", Path.Combine(Repository, "src", "FactsDataset.Cli"), "--configuration", "Release", "--output", output]);
        return Path.Combine(output, "facts.dll");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }

        foreach (string folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
