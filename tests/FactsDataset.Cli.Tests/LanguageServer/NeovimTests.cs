using System.Diagnostics;

namespace FactsDataset.Cli.Tests.LanguageServer;

/// <summary>A real editor, without a window, works on fact files with the server.</summary>
public sealed class NeovimTests
{
    [NeovimFact]
    public void ACuratorSeesAnErrorTakesTheFixRenamesAnIdAndFindsItsReferences()
    {
        using InventedFolder folder = new();
        string arrivals = Path.Combine(folder.Facts, "arrivals.yaml");
        File.WriteAllText(arrivals, File.ReadAllText(arrivals).Replace("who: doe", "who: dou", StringComparison.Ordinal));
        string report = Path.Combine(folder.Root, "report.txt");
        ProcessStartInfo start = new("nvim", ["--headless", "--clean", "-n", "-S", Repository.At("tests/FactsDataset.Cli.Tests/LanguageServer/session.lua")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["FACTS_TOOL"] = Path.Combine(AppContext.BaseDirectory, "facts.dll");
        start.Environment["FACTS_FOLDER"] = folder.Facts;
        start.Environment["FACTS_REPORT"] = report;
        start.Environment["HOME"] = folder.Root;
        start.Environment["XDG_STATE_HOME"] = folder.Root;
        using Process editor = Process.Start(start)!;
        Task<string> said = editor.StandardError.ReadToEndAsync();
        Assert.True(editor.WaitForExit(TimeSpan.FromSeconds(90)), "Neovim does not end.");
        Assert.True(File.Exists(report), said.Result);
        Assert.Equal(
            [
                "error FACT3001 at line 6 column 10",
                "fix Write 'doe'",
                "fixed     who: doe",
                "renamed     who: jane-doe",
                "defined in people.yaml",
                "references 2",
            ],
            File.ReadAllLines(report));
        Assert.Contains("former: [doe]", File.ReadAllText(Path.Combine(folder.Facts, "people.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check").ExitCode);
    }
}
