using System.CommandLine;
using System.Diagnostics;
using System.Text;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Reading;
using FactsDataset.Reading.Filtering;
using FactsDataset.Site;
using FactsDataset.Site.Serving;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts site</c>: a page to look at the facts.</summary>
internal static class SiteCommand
{
    private const string FileName = "index.html";

    private const string Remarks = """
        The page is one file that opens from disk and fetches nothing. With --corpus it holds the cited words and
        is a private copy. Of a large dataset it takes long to open; --serve serves the same page on this machine
        alone, until Ctrl+C.

        """;

    public static Command Create(Terminal terminal)
    {
        Option<DirectoryInfo?> output = new("--out") { Description = "The folder to write index.html to.", HelpName = "DIR" };
        Option<string?> title = new("--title") { Description = "What the page is called. Default: the namespace of the dataset.", HelpName = "TEXT" };
        Option<bool> open = new("--open") { Description = "Opens the page in the browser." };
        Option<bool> serve = new("--serve") { Description = "Serves the page on the loopback address, its data in pieces." };
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("site", "Writes a page to look at the facts: timeline, dossiers, evidence, search.")
        {
            output, title, open, serve, corpus,
        };
        FilterOptions filters = FilterOptions.AddTo(command);
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if ((result.GetResult(output) is null) == (result.GetResult(serve) is null))
            {
                result.AddError("Say where the page goes: --out DIR writes it, --serve serves it.");
            }
        });
        CommandHelp.AddTo(command, terminal, Remarks);
        command.SetAction(parsed =>
        {
            OpenDataset read = datasets.Open(parsed, terminal);
            DatasetView dataset = Selection.Of(read.View, filters.Read(parsed, read.View));

            // Words of documents are shown to whoever asks for that, and to nobody by a setting.
            SiteOptions options = new(parsed.GetValue(title) ?? dataset.Schema.Namespace, CorpusReader.Read(parsed.GetValue(corpus)).Folder);
            if (parsed.GetValue(serve))
            {
                Serve(terminal, dataset, options, parsed.GetValue(open));
            }
            else
            {
                Write(terminal, dataset, options, parsed.GetValue(output)!, parsed.GetValue(open));
            }

            return read.ExitCode;
        });
        return command;
    }

    private static void Write(Terminal terminal, DatasetView dataset, SiteOptions options, DirectoryInfo folder, bool opens)
    {
        byte[] page = LongWork.Run(terminal, "Building the page", () => Encoding.UTF8.GetBytes(SitePage.Build(dataset, options)));
        try
        {
            OutputFolder.Write(folder.FullName, [(FileName, page)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The page '{Path.Combine(folder.ToString(), FileName)}' cannot be written: {exception.Message}");
        }

        string name = Path.Combine(folder.ToString(), FileName);
        terminal.WriteLine($"{name}: {Plural.Of(dataset.Facts.Count, "fact", "facts")}");
        if (dataset.Facts.Count > SiteLimits.QuickFacts)
        {
            terminal.Error.WriteLine($"Above {SiteLimits.QuickFacts} facts a page takes long to open from disk: 'facts site --serve' serves it in pieces.");
        }

        if (opens)
        {
            Open(new Uri(Path.Combine(folder.FullName, FileName)).AbsoluteUri);
        }
    }

    private static void Serve(Terminal terminal, DatasetView dataset, SiteOptions options, bool opens)
    {
        using SiteServer server = SiteServer.Start(dataset, options);
        terminal.Out.WriteLine(server.Address);
        terminal.Out.Flush();
        if (opens)
        {
            Open(server.Address);
        }

        server.Run(terminal.Stop);
    }

    private static void Open(string address)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            throw new CommandException($"No browser could be started: open {address} yourself.");
        }
    }
}
