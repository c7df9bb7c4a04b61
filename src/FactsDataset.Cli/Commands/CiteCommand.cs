using System.CommandLine;
using System.CommandLine.Parsing;
using FactsDataset.Cli.Citing;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts cite</c>: finds words in the body of a source and prints the evidence to paste, or puts it into its fact.</summary>
internal static class CiteCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = new("SOURCE") { Description = "The id of the source." };
        Argument<string?> text = new("TEXT") { Description = "The words, as they stand in its document; runs of white space count alike.", Arity = ArgumentArity.ZeroOrOne };
        text.Validators.Add(static result => RequireWords(result));
        Option<string[]> fields = new("--for")
        {
            Description = "The fields that the words prove, separated by commas. Default, with --fact: those of the fact that nothing proves yet.",
            HelpName = "FIELDS",
        };
        Option<string?> said = new("--said")
        {
            Description = "The chain of attribution: 'WHO of BODY on DATE > \"somebody unnamed\"'; 'usual' is the source's own voice. Default, with --fact: usual, where the kind takes it.",
            HelpName = "CHAIN",
        };
        Option<string?> stance = new("--stance") { Description = "How the last link stands to what it says. Default, with --fact: asserted, where the kind takes it.", HelpName = "STANCE" };
        Option<string?> fact = new("--fact") { Description = "The entry that the words are cited for.", HelpName = "ID" };
        Option<bool> write = new("--write") { Description = "Put the evidence into that entry." };
        Option<int?> match = new("--match") { Description = "Which of several places is meant, by its number.", HelpName = "NUMBER" };
        Option<bool> interactive = new("--interactive") { Description = "Go through the source sentence by sentence." };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("cite", "Finds words in the body of a source, and prints the line of evidence to paste.")
        {
            source, text, fields, said, stance, fact, write, match, interactive, facts, uses, corpus,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(text) is null && !result.GetValue(interactive))
            {
                result.AddError("The text to cite is missing: give it, or --interactive.");
            }

            if (result.GetValue(write) && result.GetValue(fact) is null)
            {
                result.AddError("--write needs --fact, the entry that the evidence goes into.");
            }
        });
        command.SetAction(parsed =>
        {
            FactFolder folder = FactFolder.Find(parsed.GetValue(facts), parsed.GetValue(uses));
            DirectoryInfo documents = CorpusChoice.Require(parsed.GetValue(corpus), folder);
            EditableFolder edited = LongWork.Run(terminal, $"Reading {folder.Path}", () => EditableFolder.Read(folder));
            CitableSource cited = CitableSource.Find(edited, parsed.GetValue(source)!, documents);
            if (parsed.GetValue(interactive))
            {
                return SentenceWalk.Run(terminal, cited);
            }

            string[]? proved = parsed.GetValue(fields) is { Length: > 0 } lists
                ? [.. lists.SelectMany(static list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]
                : null;
            CitedFact? target = parsed.GetValue(fact) is { } id ? new CitedFact(edited.Require(id)) : null;
            EvidenceItem item = cited.ItemFor(target, proved, parsed.GetValue(stance), parsed.GetValue(said));
            return Cite(terminal, cited, parsed.GetValue(text)!, item, parsed.GetValue(match), parsed.GetValue(write) ? target : null);
        });
        return command;
    }

    private static int Cite(Terminal terminal, CitableSource source, string text, EvidenceItem item, int? match, CitedFact? target)
    {
        List<CitedPlace> places = source.Find(text);
        if (places.Count == 0)
        {
            source.ReportNothing(terminal, text);
            return ExitCodes.Failure;
        }

        if (match is { } number && (number < 1 || number > places.Count))
        {
            throw new CommandException($"There is no place {number}: the text stands {Plural.Of(places.Count, "time", "times")} in the body.");
        }

        if (target is not null && match is null && places.Count > 1)
        {
            throw new CommandException($"The text stands {places.Count} times in the body: say which is meant with --match, or give more words.");
        }

        List<CitedPlace> chosen = match is { } one ? [places[one - 1]] : places;
        List<string> items = [];
        for (int i = 0; i < chosen.Count; i++)
        {
            string suffix = chosen.Count > 1 ? $"  # {i + 1} of {chosen.Count}" : string.Empty;
            items.AddRange(chosen[i].Spans.Select(span => item.Write(span) + suffix));
        }

        items.ForEach(terminal.Out.WriteLine);
        terminal.Out.Flush();
        if (target is not null)
        {
            FileEdits edits = new();
            target.Add(edits, items);
            edits.Write();
        }

        Remark(terminal, chosen);
        return ExitCodes.Success;
    }

    private static void Remark(Terminal terminal, List<CitedPlace> chosen)
    {
        if (chosen.Count > 1)
        {
            terminal.Error.WriteLine($"The text stands {chosen.Count} times in the body; keep the place that is meant, or give more words.");
        }

        if (chosen.Exists(static place => place.Spans.Count > 1))
        {
            terminal.Error.WriteLine("The text runs over the end of a line; each line has its own item.");
        }

        if (chosen.SelectMany(static place => place.Forgiven).Distinct().ToList() is { Count: > 0 } forgiven)
        {
            terminal.Error.WriteLine($"The document differs from the text in {string.Join(" and ", forgiven)}; what is cited is the document's.");
        }
    }

    private static void RequireWords(ArgumentResult result)
    {
        if (result.Tokens.Count == 1 && TextSearch.WordsOf(result.Tokens[0].Value).Length == 0)
        {
            result.AddError("The text to cite is empty.");
        }
    }
}
