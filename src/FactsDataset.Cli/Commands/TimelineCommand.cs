using System.CommandLine;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Reading;
using FactsDataset.Reading.Filtering;
using FactsDataset.Reading.Json;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts timeline</c>: the facts in order of time.</summary>
internal static class TimelineCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";
    private const string Json = "json";

    public static Command Create(Terminal terminal)
    {
        Option<bool> edtf = new("--edtf") { Description = "Shows dates in EDTF rather than in words." };
        Option<string> language = LanguageOption.Create();
        Option<int?> limit = new("--limit") { Description = "How many facts are shown at most.", HelpName = "N" };
        limit.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int number) && number < 1)
            {
                result.AddError("'--limit' is how many facts are shown: give 1 or more.");
            }
        });
        Option<string> format = new("--format") { Description = "How the facts are written.", HelpName = $"{Text}|{Markdown}|{Json}", DefaultValueFactory = static _ => Text };
        format.AcceptOnlyFromAmong(Text, Markdown, Json);
        Command command = new("timeline", "Prints the facts in order of time, undated ones last.");
        FilterOptions filter = FilterOptions.AddTo(command);
        command.Add(edtf);
        command.Add(language);
        command.Add(limit);
        command.Add(format);
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            OpenDataset dataset = datasets.Open(parsed, terminal, isForMachines: parsed.GetValue(format) != Text);
            TimelineText text = new(Phrases.Of(parsed.GetValue(language)!), parsed.GetValue(edtf));
            Write(terminal, dataset.View, filter.Read(parsed, dataset.View), text, parsed.GetValue(limit), parsed.GetValue(format)!);
            return dataset.ExitCode;
        });
        return command;
    }

    /// <summary>Prints all facts of the nearest dataset.</summary>
    public static int RunWhole(Terminal terminal)
    {
        OpenDataset dataset = DatasetOptions.OpenNearest(terminal);
        Write(terminal, dataset.View, FactFilter.None, new TimelineText(Phrases.English, isEdtf: false), limit: null, Text);
        return dataset.ExitCode;
    }

    private static void Write(Terminal terminal, DatasetView dataset, FactFilter filter, TimelineText text, int? limit, string format)
    {
        List<EntryView> chosen = dataset.Facts.Where(filter.AdmitsAtAnyTime).ToList();
        List<FactSummary> undated = chosen.Where(static fact => fact.When is null).Select(fact => FactSummary.Of(fact, dataset)).ToList();
        List<FactSummary> facts = chosen.Where(fact => fact.When is { } when && filter.Admits(when)).Select(fact => FactSummary.Of(fact, dataset)).ToList();
        if (!filter.HasTime)
        {
            // They are never sorted in among the dated: their own order is that of the days by which they were known.
            facts.AddRange(undated.OrderBy(static fact => (fact.SaidOn?.LatestEndDay ?? fact.Fact.KnownBy?.LatestEndDay)?.DayNumber ?? long.MaxValue));
        }

        List<FactSummary> shown = limit is { } most ? facts.Take(most).ToList() : facts;
        switch (format)
        {
            case Json:
                terminal.WriteBytes(DatasetDocument.OfList(shown.Select(static fact => fact.Fact)));
                return;
            case Markdown:
                TimelineMarkdown.Write(terminal, shown, text);
                return;
            default:
                TimelineView.Write(terminal, shown, text);
                break;
        }

        if (shown.Count < facts.Count)
        {
            terminal.WriteLine(TimelineWords.Beyond(facts.Count - shown.Count, text.Phrases));
        }

        terminal.WriteLine(string.Empty);
        foreach (string line in TimelineWords.Legend(facts, text.Phrases))
        {
            terminal.WriteLine(line);
        }

        if (filter.HasTime && undated.Count > 0)
        {
            terminal.WriteLine(TimelineWords.LeftOut(undated.Count, text.Phrases));
        }
    }
}
