using System.CommandLine;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Reading;
using FactsDataset.Reading.Filtering;
using FactsDataset.Reading.Wording;
using Spectre.Console;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts list</c>: the entries of a kind, or the kinds.</summary>
internal static class ListCommand
{
    private const int Gap = 2;

    public static Command Create(Terminal terminal)
    {
        Argument<string?> kind = new("KIND")
        {
            Description = "The kind, such as person or visit. Without it, the kinds are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> language = LanguageOption.Create();
        Option<bool> edtf = new("--edtf") { Description = "Shows dates in EDTF rather than in words." };
        Command command = new("list", "Lists the entries of a kind.") { kind };
        FilterOptions filter = FilterOptions.AddTo(command, hasKind: false);
        command.Add(language);
        command.Add(edtf);
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            OpenDataset dataset = datasets.Open(parsed, terminal);
            if (parsed.GetValue(kind) is { } name)
            {
                TimelineText text = new(Phrases.Of(parsed.GetValue(language)!), parsed.GetValue(edtf));
                ListEntries(terminal, new DatasetLookup(dataset.View).Kind(name), filter.Read(parsed, dataset.View), text);
            }
            else
            {
                ListKinds(terminal, dataset.View);
            }

            return dataset.ExitCode;
        });
        return command;
    }

    private static void ListKinds(Terminal terminal, DatasetView dataset)
    {
        int widest = dataset.Kinds.Select(static kind => kind.Kind.Name.Length).DefaultIfEmpty().Max();
        WriteRows(terminal, dataset.Kinds.Select(static kind => new[]
        {
            kind.Kind.Name,
            Plural.Of(kind.Entries.Count, "entry", "entries"),
            kind.Kind.Summary,
        }), [Math.Min(widest, terminal.Width / 3), 13]);
    }

    private static void ListEntries(Terminal terminal, KindView kind, FactFilter filter, TimelineText text)
    {
        List<EntryView> entries = kind.Entries.Where(filter.Admits).ToList();
        int idWidth = Math.Min(entries.Select(static entry => entry.Id.Length).DefaultIfEmpty().Max(), terminal.Width / 2);
        if (kind.Kind.EventDate is null)
        {
            WriteRows(terminal, entries.Select(entry => new[] { entry.Id, OtherThanId(entry, text) }), [idWidth]);
            return;
        }

        int dateWidth = Math.Min(entries.Select(entry => DateOf(entry, text).Length).DefaultIfEmpty().Max(), terminal.Width / 5);
        WriteRows(terminal, entries.Select(entry => new[] { DateOf(entry, text), entry.Id, OtherThanId(entry, text) }), [dateWidth, idWidth]);
    }

    private static string DateOf(EntryView entry, TimelineText text) => entry.When is { } when ? text.Date(when) : text.Phrases.Undated;

    private static string OtherThanId(EntryView entry, TimelineText text)
    {
        string description = EntryDescription.Of(entry, text);
        return description == entry.Id ? string.Empty : description;
    }

    /// <summary>Rows of columns with these widths; the last column takes what is left.</summary>
    private static void WriteRows(Terminal terminal, IEnumerable<string[]> rows, int[] widths)
    {
        Grid grid = new() { Width = terminal.Width };
        foreach (int width in widths.Append(terminal.Width - widths.Sum() - (Gap * widths.Length)))
        {
            grid.AddColumn(new GridColumn { Width = Math.Max(1, width), Padding = new Padding(0, 0, grid.Columns.Count < widths.Length ? Gap : 0, 0) });
        }

        foreach (string[] row in rows)
        {
            grid.AddRow([.. row.Select(static cell => new Text(VisibleText.Of(cell)))]);
        }

        terminal.Console.Write(grid);
    }
}
