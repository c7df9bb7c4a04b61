using FactsDataset.Cli.Rendering;
using Spectre.Console;

namespace FactsDataset.Cli.Timelines;

/// <summary>Prints rows of a timeline: a line of columns for each fact, and below it its title and id.</summary>
internal sealed class TimelineView
{
    /// <summary>Stands before what no source shows to have happened.</summary>
    public const string OpenMark = "○";

    private const int Gap = 2;
    private const int DateWidth = 14;
    private const int KindWidth = 10;
    private const int StatusWidth = 14;
    private const int NarrowSource = 12;
    private const int WidestSource = 24;

    private readonly Terminal _terminal;
    private readonly int[] _widths;

    private TimelineView(Terminal terminal)
    {
        _terminal = terminal;
        int sources = terminal.Width < Terminal.DefaultWidth ? NarrowSource : Math.Min(terminal.Width / 5, WidestSource);
        int free = Math.Max(20, terminal.Width - DateWidth - KindWidth - StatusWidth - sources - 5 * Gap);
        int who = free * 3 / 5;
        _widths = [DateWidth, KindWidth, who, free - who, StatusWidth, sources];
    }

    /// <summary>Prints the rows, and what the marks mean where there are any.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<TimelineRow> rows)
    {
        TimelineView view = new(terminal);
        view.WriteColumns(new Style(decoration: Decoration.Bold), "date", "kind", "who", "where", "status, stage", "sources");
        foreach (TimelineRow row in rows)
        {
            view.WriteRow(row);
        }

        terminal.WriteLine(string.Empty);
        int open = rows.Count(static row => row.IsOpen);
        string total = DiagnosticLines.Count(rows.Count, "fact", "facts");
        terminal.WriteLine(open == 0 ? total : $"{total}, {open} of them marked {OpenMark}: no source shows that it happened (planned, refused, rumoured, denied and the like).");
        if (rows.Any(static row => row.Fact is ArmsClaim))
        {
            terminal.WriteLine("An arms-claim is what somebody says, not what is known to be so.");
        }
    }

    private void WriteRow(TimelineRow row)
    {
        Style style = row.IsOpen ? new Style(Color.Grey) : Style.Plain;
        Style second = row.IsOpen ? new Style(Color.Grey, decoration: Decoration.Italic) : new Style(decoration: Decoration.Italic);
        WriteColumns(
            style,
            DateText(row),
            row.Fact.Kind,
            row.Who,
            row.Where,
            row.IsOpen ? $"{OpenMark} {row.Status}" : row.Status,
            string.Join('\n', row.Sources.Select(SourceText)));
        _terminal.Console.Write(new Padder(
            new Text($"{VisibleText.Of(row.Fact.Title)} [{row.Fact.Id}]", second),
            new Padding(DateWidth + Gap, 0, 0, 0)));
    }

    private void WriteColumns(Style style, params string[] cells)
    {
        Grid grid = new() { Width = _terminal.Width };
        for (int i = 0; i < _widths.Length; i++)
        {
            grid.AddColumn(new GridColumn { Width = _widths[i], Padding = new Padding(0, 0, i == _widths.Length - 1 ? 0 : Gap, 0) });
        }

        grid.AddRow(cells.Select(cell => new Text(string.Join('\n', cell.Split('\n').Select(VisibleText.Of)), style)).ToArray());
        _terminal.Console.Write(grid);
    }

    private static string DateText(TimelineRow row)
    {
        string date = row.Fact.When is { } when
            ? Fold(when)
            : row.SaidOn is { } said ? "undated, said\n" + Fold(said) : "undated";
        string often = row.Fact.Recurrence is { } recurrence and not Recurrence.Once ? "\n" + recurrence.ToCode() : string.Empty;
        return date + often + (row.Fact.Aggregate ? "\naggregate" : string.Empty);
    }

    /// <summary>A date over two lines where one is too short: broken behind the sign that joins its halves.</summary>
    private static string Fold(EdtfDate date)
    {
        string text = date.ToString();
        if (text.Length <= DateWidth)
        {
            return text;
        }

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        int end = slash >= 0 ? slash + 1 : dots >= 0 ? dots + 2 : text.IndexOf(',', StringComparison.Ordinal) + 1;
        return end > 0 ? text[..end] + "\n" + text[end..] : text;
    }

    /// <summary>The id of a source; where it is wider than its column, broken at a hyphen, before its date if it has one.</summary>
    private string SourceText(string id)
    {
        int width = _widths[^1];
        if (id.Length <= width)
        {
            return id;
        }

        int hyphen = id.LastIndexOf('-', width - 1);
        for (int i = 1; i < hyphen && i + 4 < id.Length; i++)
        {
            if (id[i] == '-' && id.AsSpan(i + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                hyphen = i;
            }
        }

        return hyphen > 0 ? id[..(hyphen + 1)] + "\n" + SourceText(id[(hyphen + 1)..]) : id;
    }
}
