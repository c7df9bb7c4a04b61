using System.CommandLine;
using FactsDataset.Cli.Dossiers;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using Spectre.Console;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts person</c>: a dossier.</summary>
internal static class PersonCommand
{
    private const int DateWidth = 30;

    public static Command Create(Terminal terminal)
    {
        Argument<string> name = new("NAME") { Description = "The name in any spelling, Arabic or Latin, or the id." };
        Command command = new("person", "Shows what there is on a person: names, posts over time, visits, meetings, claims.") { name };
        command.SetAction(parsed => Run(terminal, DatasetLookup.Person(parsed.GetValue(name)!)));
        return command;
    }

    private static int Run(Terminal terminal, Person person)
    {
        terminal.WriteLine(person.Label, new Style(decoration: Decoration.Bold));
        terminal.WriteLine($"person {person.Id}");
        if (person.Description is { } description)
        {
            terminal.WriteLine(description);
        }

        bool hasMarks = false;
        foreach (DossierSection section in Dossier.Of(person))
        {
            terminal.WriteLine(string.Empty);
            terminal.WriteLine(section.Title, new Style(decoration: Decoration.Bold));
            Grid grid = new();
            grid.AddColumn(new GridColumn { Width = DateWidth, Padding = new Padding(2, 0, 2, 0) });
            grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
            foreach ((string date, string text) in section.Lines)
            {
                hasMarks |= text.StartsWith(TimelineView.OpenMark, StringComparison.Ordinal);
                grid.AddRow(new Text(date), new Text(VisibleText.Of(text)));
            }

            terminal.Console.Write(grid);
        }

        if (hasMarks)
        {
            terminal.WriteLine(string.Empty);
            terminal.WriteLine($"{TimelineView.OpenMark} no source shows that it happened.");
        }

        return ExitCodes.Success;
    }
}
