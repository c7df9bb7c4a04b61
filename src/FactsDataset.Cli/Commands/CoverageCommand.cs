using System.CommandLine;
using System.Text;
using FactsDataset.Cli.Coverage;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Outputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts coverage</c>: which sentences of the documents are facts, and which nobody has looked at.</summary>
internal static class CoverageCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> source = new("--source") { Description = "One source alone.", HelpName = "ID" };
        Option<bool> open = new("--open") { Description = $"Only the open sentences, as lines for {LeftOutList.FileName} that lack a reason." };
        Option<FileInfo?> html = new("--html") { Description = "A page that shows the documents with their spans; a private copy.", HelpName = "FILE" };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("coverage", "Says of each sentence of the sources which facts cite it, why it is left out, or that it is open.") { source, open, html, facts, uses, corpus };
        command.SetAction(parsed =>
        {
            FactFolder folder = FactFolder.Find(parsed.GetValue(facts), parsed.GetValue(uses));
            CorpusReader documents = CorpusReader.Read(CorpusChoice.Require(parsed.GetValue(corpus), folder));
            LeftOutList list = LeftOutList.Read(folder.Path);
            List<SourceCoverage> sources = Read(folder, documents.Folder, list, parsed.GetValue(source), out List<string> faults);
            if (parsed.GetValue(html) is { } page)
            {
                WritePage(terminal, page, sources);
            }

            return Report(terminal, sources, faults, parsed.GetValue(open), parsed.GetValue(html) is not null);
        });
        return command;
    }

    private static List<SourceCoverage> Read(FactFolder folder, CorpusFolder documents, LeftOutList list, string? only, out List<string> faults)
    {
        if (folder.Compile(folder.Read(), CorpusFolder.None).Checked is not { } context)
        {
            throw new CommandException("The schema cannot be read, so no source is known: 'facts check' says why.");
        }

        List<CheckedSource> sources = [.. context.Sources];
        if (only is not null && sources.TrueForAll(source => source.Id != only))
        {
            throw new CommandException($"There is no source '{only}' that could be read: {Choices.Suggest(only, sources.Select(static source => source.Id), "the sources are")}");
        }

        faults = [.. list.Sentences.Where(left => sources.TrueForAll(source => source.Id != left.Source)).Select(left => $"{list.Path}({left.Row}): there is no source '{left.Source}'")];
        List<SourceCoverage> covered = [];
        foreach (CheckedSource source in sources.Where(source => only is null || source.Id == only))
        {
            if (documents.Find(source.Source.Document) is { } document && document.HasSha256(source.Source.Sha256))
            {
                SourceCoverage coverage = SourceCoverage.Of(context, source, document, list);
                faults.AddRange(coverage.FaultsOf(list));
                covered.Add(coverage);
            }
            else
            {
                faults.Add($"The document '{source.Source.Document}' of '{source.Id}' is not at hand, or is another one: 'facts verify' tells.");
            }
        }

        return covered;
    }

    private static int Report(Terminal terminal, List<SourceCoverage> sources, List<string> faults, bool isOpenOnly, bool isPage)
    {
        foreach (SourceCoverage source in sources)
        {
            if (!isOpenOnly && !isPage)
            {
                terminal.WriteRecord(source.Source.Id);
            }

            foreach (CoveredSentence sentence in source.Sentences)
            {
                if (isOpenOnly && sentence.IsOpen)
                {
                    terminal.Out.WriteLine(string.Join('\t', source.Source.Id, sentence.Line, sentence.Number, CorpusDocument.DigestOf(sentence.Text), string.Empty));
                }
                else if (!isOpenOnly && !isPage)
                {
                    terminal.WriteRecord($"{sentence.Line}:{sentence.Number} {sentence.Describe()}{(sentence.IsOpen ? ": " + sentence.Text : string.Empty)}");
                }
            }
        }

        terminal.Out.Flush();
        faults.ForEach(terminal.Fail);
        List<CoveredSentence> all = [.. sources.SelectMany(static source => source.Sentences)];
        int open = all.Count(static sentence => sentence.IsOpen);
        int covered = all.Count(static sentence => sentence.IsCovered);
        string summary = $"Sentences: {covered} of {all.Count} covered, {all.Count - covered - open} left out, {open} open";
        if (isOpenOnly && open > 0)
        {
            terminal.Error.WriteLine(summary);
        }
        else
        {
            terminal.WriteRecord(summary);
        }

        return open == 0 && faults.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static void WritePage(Terminal terminal, FileInfo page, List<SourceCoverage> sources)
    {
        try
        {
            AtomicFile.Write(page.FullName, Encoding.UTF8.GetBytes(CoveragePage.Write(sources)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"'{page}' cannot be written: {exception.Message}");
        }

        terminal.WriteRecord($"{page}: a private copy, with the text of the documents");
    }
}
