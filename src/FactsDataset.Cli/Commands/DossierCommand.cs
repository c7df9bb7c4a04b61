using System.CommandLine;
using FactsDataset.Cli.Dossiers;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;
using Spectre.Console;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts entity</c>, of which <c>facts person</c> is the familiar case: a dossier.</summary>
internal static class DossierCommand
{
    private const int Indent = 2;
    private const int WidestDate = 30;

    /// <summary>The dossier of a person.</summary>
    public static Command CreatePerson(Terminal terminal) => Create(
        terminal,
        "person",
        "Shows what there is on a person: names, posts over time, visits, meetings, claims.",
        static (lookup, name) => lookup.Person(name));

    /// <summary>The dossier of an entity of any kind.</summary>
    public static Command CreateEntity(Terminal terminal) => Create(
        terminal,
        "entity",
        "Shows what there is on an entity of any kind: a person, an organisation, a place, a vessel.",
        static (lookup, name) => lookup.Entity(name));

    private static Command Create(Terminal terminal, string command, string description, Func<DatasetLookup, string, EntryView> find)
    {
        Argument<string> name = new("NAME") { Description = "The name in any spelling, Arabic or Latin, or the id." };
        Option<string> language = LanguageOption.Create();
        Option<bool> edtf = new("--edtf") { Description = "Shows dates in EDTF rather than in words." };
        Command created = new(command, description) { name, language, edtf };
        DatasetOptions datasets = DatasetOptions.AddTo(created);
        created.SetAction(parsed =>
        {
            OpenDataset dataset = datasets.Open(parsed, terminal);
            EntryView entity = find(new DatasetLookup(dataset.View), parsed.GetValue(name)!);
            Write(terminal, entity, dataset.View, new TimelineText(Phrases.Of(parsed.GetValue(language)!), parsed.GetValue(edtf)));
            return dataset.ExitCode;
        });
        return created;
    }

    private static void Write(Terminal terminal, EntryView entity, DatasetView dataset, TimelineText text)
    {
        terminal.WriteLine(entity.Label(text.Phrases.Language), new Style(decoration: Decoration.Bold));
        terminal.WriteLine($"{text.Kind(entity.Kind)} {entity.Id}");
        foreach (EntryField field in entity.Fields.Where(field => field.Value is TextValue or CodeValue or ReferenceValue && field.Name != entity.Kind.Label))
        {
            string values = string.Join(text.Phrases.Comma, field.Values.Select(value => value switch
            {
                ReferenceValue reference => $"{text.Label(reference)} [{reference.Id}]",
                CodeValue code => CodeWords.Of(code, text.Phrases.Language),
                _ => value.ToString(),
            }));
            terminal.WriteLine(field.Name is "description" ? values : $"{CodeWords.Of(field.Field, text.Phrases.Language) ?? CodeWords.Plain(field.Name)}: {values}");
        }

        int dateWidth = Math.Min(WidestDate, terminal.Width * 3 / 10);
        foreach (DossierSection section in Dossier.Of(entity, dataset, text))
        {
            terminal.WriteLine(string.Empty);
            terminal.WriteLine(section.Title, new Style(decoration: Decoration.Bold));
            Grid grid = new() { Width = terminal.Width };
            grid.AddColumn(new GridColumn { Width = dateWidth, Padding = new Padding(Indent, 0, Indent, 0) });
            grid.AddColumn(new GridColumn { Width = terminal.Width - dateWidth - (2 * Indent), Padding = new Padding(0, 0, 0, 0) });
            foreach ((string date, string line) in section.Lines)
            {
                grid.AddRow(new Text(VisibleText.Of(date)), new Text(VisibleText.Of(line)));
            }

            terminal.Console.Write(grid);
        }

        terminal.WriteLine(string.Empty);
        terminal.WriteLine(TimelineWords.Marks(text.Phrases));
    }
}
