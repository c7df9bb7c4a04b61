using System.CommandLine;
using FactsDataset.Cli.Rendering;
using Spectre.Console;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts list</c>: the entries of a kind, or the kinds.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> kind = new("KIND")
        {
            Description = "The kind, such as person or visit. Without it, the kinds are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new("list", "Lists the entries of a kind.") { kind };
        command.SetAction(parsed => parsed.GetValue(kind) is { } code ? ListEntries(terminal, DatasetLookup.Kind(code)) : ListKinds(terminal));
        return command;
    }

    private static int ListKinds(Terminal terminal)
    {
        Grid grid = CreateGrid(3);
        foreach (KindTable table in Dataset.Kinds)
        {
            grid.AddRow(new Text(table.Kind), new Text(DiagnosticLines.Count(table.Entries.Count, "entry", "entries")), new Text(VisibleText.Of(table.Summary)));
        }

        terminal.Console.Write(grid);
        return ExitCodes.Success;
    }

    private static int ListEntries(Terminal terminal, KindTable table)
    {
        bool isDated = table.Role == KindRole.Fact;
        Grid grid = CreateGrid(isDated ? 3 : 2);
        foreach (IEntry entry in table.Entries)
        {
            List<Text> cells = [new Text(entry.Id), new Text(VisibleText.Of(entry is IFact titled ? titled.Title : DescriptionOf(entry)))];
            if (isDated)
            {
                cells.Insert(0, new Text((entry as IFact)?.When?.ToString() ?? "undated"));
            }

            grid.AddRow(cells.ToArray());
        }

        terminal.Console.Write(grid);
        return ExitCodes.Success;
    }

    private static string DescriptionOf(IEntry entry) => entry switch
    {
        ISource source => source.Title,
        Tenure tenure => $"{tenure.Holder.Label}, {tenure.Post.Label}, {tenure.Period}",
        _ => entry.Label == entry.Id ? string.Empty : entry.Label,
    };

    // Whatever is narrow stands on one line, so that ids can be copied; the last column takes what is left.
    private static Grid CreateGrid(int columns)
    {
        Grid grid = new();
        for (int i = 0; i < columns; i++)
        {
            grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0), NoWrap = i < columns - 1 });
        }

        return grid;
    }
}
