using FactsDataset.Core.Packing;
using Spectre.Console;

namespace FactsDataset.Cli.Rendering;

/// <summary>Prints an entry whole: its fields in the order of the schema, then what refers to it.</summary>
internal static class EntryPage
{
    private const int Indent = 2;
    private const int NameWidth = 18;

    /// <summary>Prints the entry.</summary>
    public static void Write(Terminal terminal, IEntry entry)
    {
        string label = entry is IFact fact ? fact.Title : entry is ISource source ? source.Title : entry.Label;
        terminal.WriteLine(label, new Style(decoration: Decoration.Bold));
        terminal.WriteLine($"{entry.Kind} {entry.Id}");
        terminal.WriteLine(string.Empty);
        PageFields fields = new(entry as IFact);
        entry.Describe(fields);
        WriteLines(terminal, fields.Lines);
        if (entry is IFact { KnownBy: { } day })
        {
            WriteLines(terminal, [new PageLine(0, "known by", $"{day} at the latest")]);
        }

        IReadOnlyList<IEntry> referrers = entry.ReferencedBy;
        if (referrers.Count == 0)
        {
            return;
        }

        terminal.WriteLine(string.Empty);
        terminal.WriteLine("referred to by " + DiagnosticLines.Count(referrers.Count, "entry", "entries"), new Style(decoration: Decoration.Bold));
        WriteLines(terminal, referrers.Select(static referrer => new PageLine(0, referrer.Kind, Describe(referrer))));
    }

    private static string Describe(IEntry referrer) => referrer is IFact fact
        ? $"{fact.Id}: {fact.Title}{PolarityReader.Mark(fact.Polarity)}{(fact.When is { } when ? $", {when}" : string.Empty)}"
        : referrer.Label == referrer.Id ? referrer.Id : $"{referrer.Id}: {referrer.Label}";

    private static void WriteLines(Terminal terminal, IEnumerable<PageLine> lines)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { Width = NameWidth, Padding = new Padding(0, 0, Indent, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (PageLine line in lines)
        {
            grid.AddRow(
                new Padder(new Text(line.Name, new Style(Color.Blue)), new Padding(line.Depth * Indent, 0, 0, 0)),
                new Text(VisibleText.Of(line.Value)));
        }

        terminal.Console.Write(grid);
    }
}
