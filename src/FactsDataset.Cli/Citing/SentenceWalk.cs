using FactsDataset.Cli.Coverage;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Citing;

/// <summary>Goes through the open sentences of a source with somebody at the terminal, who says what in each proves which fact.</summary>
internal static class SentenceWalk
{
    /// <summary>Asks for each open sentence which words are cited, and for which entry; each answer is written at once.</summary>
    public static int Run(Terminal terminal, CitableSource source)
    {
        if (terminal.In is null)
        {
            throw new CommandException("Nobody can be asked here: 'facts cite --interactive' needs a terminal.");
        }

        SourceCoverage coverage = SourceCoverage.Of(source.Folder.Compilation.Checked!, source.Source, source.Document, LeftOutList.Read(source.Folder.Folder.Path));
        terminal.WriteLine("Words to cite; '.' for the whole sentence, nothing for the next one, 'q' to stop.");
        Questions questions = new(terminal);
        int written = 0;
        foreach (CoveredSentence sentence in coverage.Sentences.Where(static sentence => sentence.IsOpen))
        {
            terminal.WriteLine($"{sentence.Line}:{sentence.Number} {sentence.Text}");
            while (questions.Ask("words", null) is { } words)
            {
                if (words == "q")
                {
                    return End(terminal, written);
                }

                written += TryCite(terminal, questions, source, sentence, words == "." ? sentence.Text : words);
            }
        }

        return End(terminal, written);
    }

    private static int TryCite(Terminal terminal, Questions questions, CitableSource source, CoveredSentence sentence, string words)
    {
        try
        {
            List<CitedPlace> places = source.Find(words).FindAll(place => place.Spans.All(span => span.Line == sentence.Line && span.Start >= sentence.Start && span.End <= sentence.End));
            if (places.Count != 1)
            {
                terminal.WriteLine(places.Count == 0 ? "These words do not stand in the sentence." : "These words stand in the sentence more than once: give more of them.");
                return 0;
            }

            // Read anew: the entry may have been written to, or edited elsewhere, since the last answer.
            EditableFolder folder = EditableFolder.Read(source.Folder.Folder);
            if (questions.Ask("fact", null) is not { } id)
            {
                return 0;
            }

            CitedFact fact = new(folder.Require(id));
            string[] fields = (questions.Ask("fields", string.Join(',', fact.Unproven)) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            string? stance = fact.HasStance ? questions.Ask("stance", "asserted") : null;
            string? said = fact.HasSaid ? questions.Ask("said", FactSettings.Read(folder.Folder.Path).Chain ?? ChainText.Usual) : null;
            EvidenceItem item = source.ItemFor(fact, fields, stance, said);
            FileEdits edits = new();
            fact.Add(edits, [.. places[0].Spans.Select(item.Write)]);
            edits.Write();
            return 1;
        }
        catch (CommandException failure)
        {
            terminal.WriteLine(failure.Message);
            return 0;
        }
    }

    private static int End(Terminal terminal, int written)
    {
        terminal.WriteRecord(Plural.Of(written, "item of evidence", "items of evidence") + " written");
        return ExitCodes.Success;
    }
}
