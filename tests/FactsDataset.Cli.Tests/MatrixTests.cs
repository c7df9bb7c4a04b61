using System.Security.Cryptography;
using System.Text;
using FactsDataset.Cli.Exports;

namespace FactsDataset.Cli.Tests;

/// <summary>Whatever the locale, the folder, the order in which files were written and their line ends are, all that the tool writes has one hash.</summary>
public sealed class MatrixTests
{
    private static readonly (string Locale, string Folder, bool IsReversed, bool HasCarriageReturns)[] Machines =
    [
        ("C", "facts", false, false),
        ("ar_SA", "سفن ü/the facts", true, true),
        ("tr_TR", "I/i/facts", false, true),
        ("sv_SE", "deep/er/down/facts", true, false),
    ];

    /// <summary>A change tries two machines for each format, in turn; all are tried by night.</summary>
    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("FACTS_MATRIX") == "all";

    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(static format => format.Name), "site"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void OneHashOfAllThatIsWritten(string format)
    {
        HashSet<string> hashes = new(StringComparer.Ordinal);
        int turn = 1 + (ExportFormat.All.TakeWhile(known => known.Name != format).Count() % (Machines.Length - 1));
        foreach ((string locale, string name, bool isReversed, bool hasCarriageReturns) in IsWhole ? Machines : [Machines[0], Machines[turn]])
        {
            using TestFolder machine = new();
            IEnumerable<string> files = isReversed ? Repository.FactFiles.Reverse() : Repository.FactFiles;
            foreach (string file in files)
            {
                string text = File.ReadAllText(file);
                machine.Write(Path.Combine(name, Path.GetFileName(file)), hasCarriageReturns ? text.ReplaceLineEndings("\r\n") : text);
            }

            string output = Path.Combine(machine.Path, "out");
            string[] command = format == "site" ? ["site"] : ["export", "--format", format];
            bool isFolder = format is "site" or "csv" or "sqlite" or "arrow" or "parquet";
            string[] arguments = [.. command, "--facts", Path.Combine(machine.Path, name), isFolder ? "--out" : "--output", output];
            (int exitCode, string _, string error) = locale == "C" ? InnerRun.Of(arguments) : InLocale(locale, arguments);
            Assert.True(exitCode == 0, error);
            hashes.Add(HashOf(output));
        }

        Assert.Single(hashes);
    }

    private static InnerRun InLocale(string locale, string[] arguments)
    {
        ToolRun run = ToolRun.InLocale(locale, arguments);
        return new InnerRun(run.ExitCode, run.Output, run.Error);
    }

    /// <summary>SHA-256 over the names and the bytes of a file, or of all files of a folder.</summary>
    private static string HashOf(string path)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] files = File.Exists(path) ? [path] : Directory.GetFiles(path, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(path, file) + "\0"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
