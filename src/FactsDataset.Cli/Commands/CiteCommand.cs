using System.CommandLine;
using System.CommandLine.Parsing;
using FactsDataset.Cli.Citing;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts cite</c>: finds words in the body of a source and prints the evidence to paste.</summary>
internal static class CiteCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = new("SOURCE") { Description = "The id of the source." };
        Argument<string> text = new("TEXT") { Description = "The words, as they stand in its document; runs of white space count alike." };
        text.Validators.Add(static result => RequireWords(result));
        Option<string[]> fields = new("--for")
        {
            Description = "The fields that the words prove, separated by commas.",
            HelpName = "FIELDS",
        };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("cite", "Finds words in the body of a source, and prints the line of evidence to paste.") { source, text, fields, facts, corpus };
        command.SetAction(parsed =>
        {
            FactFolder folder = FactFolder.Find(parsed.GetValue(facts));
            DirectoryInfo documents = CorpusChoice.Require(parsed.GetValue(corpus), folder);
            CheckedSource cited = LongWork.Run(terminal, $"Reading {folder.Path}", () => FindSource(parsed.GetValue(source)!, folder));
            CorpusDocument document = FindDocument(cited, documents);
            string[] proved = (parsed.GetValue(fields) ?? [])
                .SelectMany(static list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .ToArray();
            return Cite(terminal, cited, new FlatDocument(document), parsed.GetValue(text)!, proved);
        });
        return command;
    }

    private static int Cite(Terminal terminal, CheckedSource source, FlatDocument document, string text, string[] fields)
    {
        IReadOnlyList<IReadOnlyList<DocumentSpan>> found = TextSearch.Find(document, text);
        List<IReadOnlyList<DocumentSpan>> citable = found.Where(spans => spans.All(span => source.IsInBody(span.Line))).ToList();
        if (citable.Count == 0)
        {
            ReportNothing(terminal, source, document, text, found);
            return ExitCodes.Failure;
        }

        foreach (DocumentSpan span in citable.SelectMany(static spans => spans))
        {
            terminal.Out.WriteLine(span.ToEvidence(source.Id, fields));
        }

        terminal.Out.Flush();
        if (citable.Count > 1)
        {
            terminal.Error.WriteLine($"The text stands {citable.Count} times in the body; keep the place that is meant, or give more words.");
        }

        if (citable.Any(static spans => spans.Count > 1))
        {
            terminal.Error.WriteLine("The text runs over the end of a line; each line has its own item.");
        }

        return ExitCodes.Success;
    }

    private static void ReportNothing(
        Terminal terminal, CheckedSource source, FlatDocument document, string text, IReadOnlyList<IReadOnlyList<DocumentSpan>> outside)
    {
        string name = source.Source.Document;
        if (outside.Count > 0)
        {
            terminal.Fail($"The text stands only outside the body of '{source.Id}', at {outside[0][0].Position} of {name}; the body is the lines {string.Join(", ", source.Source.Body)}.");
            return;
        }

        terminal.Fail($"The text stands nowhere in {name}, the document of '{source.Id}'.");
        foreach (string sentence in NearMiss.Describe(document, text))
        {
            terminal.Error.WriteLine(VisibleText.Of(sentence));
        }
    }

    private static CheckedSource FindSource(string id, FactFolder folder)
    {
        FactCompilation compilation = FactCompilation.Compile(folder.Read(), CorpusFolder.None);
        if (compilation.Checked is not { } found)
        {
            throw new CommandException("The schema cannot be read, so no source is known: 'facts check' says why.");
        }

        List<CheckedSource> sources = found.Sources.ToList();
        List<string> ids = sources.ConvertAll(static source => source.Id);
        return sources.Find(source => source.Id == id) ?? throw new CommandException(
            $"There is no source '{id}' that could be read: {(NameSuggestions.Of(id, ids) is [string nearest, ..] ? Choices.DidYouMean(nearest) : Choices.Suggest(id, ids, "the sources are"))}");
    }

    private static CorpusDocument FindDocument(CheckedSource source, DirectoryInfo corpus)
    {
        string name = source.Source.Document;
        CorpusReader reader = CorpusReader.Read(corpus);
        CorpusDocument document = reader.Folder.Find(name)
            ?? throw new CommandException(reader.FaultOf(name) is { } fault
                ? $"The document '{name}', which the source '{source.Id}' names, cannot be read: {fault}"
                : $"The corpus folder '{corpus}' holds no document '{name}', which the source '{source.Id}' names.");
        if (reader.NotUtf8.Contains(name))
        {
            throw new CommandException($"The document '{name}' is not UTF-8, so nothing in it can be cited.");
        }

        return document.HasSha256(source.Source.Sha256)
            ? document
            : throw new CommandException($"The document '{name}' is not the one that the source '{source.Id}' describes: its SHA-256 is {document.Sha256}.");
    }

    private static void RequireWords(ArgumentResult result)
    {
        if (result.Tokens.Count == 1 && TextSearch.WordsOf(result.Tokens[0].Value).Length == 0)
        {
            result.AddError("The text to cite is empty.");
        }
    }
}
