using FactsDataset.Cli.Rendering;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactsDataset.Cli.Timelines;

/// <summary>Prints a timeline: a heading for each year, and a line for each fact, or as many as the width makes of it.</summary>
internal sealed class TimelineView
{
    private const int Gap = 2;

    /// <summary>Below this width the date stands above its fact.</summary>
    private const int LeastForColumns = 70;

    private static readonly Style Heading = new(decoration: Decoration.Bold | Decoration.Underline);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private readonly Terminal _terminal;
    private readonly TimelineText _text;
    private readonly int _dateWidth;

    private TimelineView(Terminal terminal, TimelineText text, IEnumerable<FactSummary> facts)
    {
        _terminal = terminal;
        _text = text;
        int widest = facts.Select(fact => new Segment(VisibleText.Of(text.When(fact))).CellCount()).DefaultIfEmpty(0).Max();
        _dateWidth = terminal.Width < LeastForColumns ? 0 : Math.Min(widest, terminal.Width / 4);
    }

    /// <summary>Prints the facts, in the order given, and what their marks mean.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<FactSummary> facts, TimelineText text)
    {
        TimelineView view = new(terminal, text, facts);
        string heading = string.Empty;
        foreach (FactSummary fact in facts)
        {
            string year = TimelineYears.Of(fact.Fact.When, text.Phrases);
            if (year != heading)
            {
                if (heading.Length > 0)
                {
                    terminal.WriteLine(string.Empty);
                }

                terminal.WriteLine(year, Heading);
                heading = year;
            }

            view.WriteFact(fact);
        }
    }

    private void WriteFact(FactSummary fact)
    {
        string date = VisibleText.Of(_text.When(fact));
        Paragraph told = Tell(fact);
        if (_dateWidth == 0)
        {
            _terminal.WriteLine(date, Faint);
            _terminal.Console.Write(new Padder(told, new Padding(Gap, 0, 0, 0)));
            return;
        }

        Grid grid = new() { Width = _terminal.Width };
        grid.AddColumn(new GridColumn { Width = _dateWidth, Padding = new Padding(0, 0, Gap, 0) });
        grid.AddColumn(new GridColumn { Width = _terminal.Width - _dateWidth - Gap, Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text(date), told);
        _terminal.Console.Write(grid);
    }

    /// <summary>The mark, the kind, who, where, how far it came, what it is, who says so, and last the id.</summary>
    private Paragraph Tell(FactSummary fact)
    {
        Style mark = fact.Outcome switch
        {
            Outcome.Occurred => new Style(Color.Green),
            Outcome.Said => new Style(Color.Yellow),
            _ => new Style(Color.Grey),
        };
        Paragraph told = new();
        told.Append(TimelineText.MarkOf(fact.Outcome) + " ", mark);
        Append(told, CodeWords.Of(fact.Fact.Kind, _text.Phrases.Language), Faint);
        Append(told, _text.Who(fact), Strong);
        Append(told, _text.Where(fact), Style.Plain);
        Append(told, _text.State(fact), mark);
        told.Append(VisibleText.Of(fact.Fact.Label(_text.Phrases.Language)), fact.Outcome == Outcome.Open ? Faint : Style.Plain);
        if (_text.Claimant(fact) is { Length: > 0 } claimant)
        {
            told.Append(" — " + VisibleText.Of(claimant), Strong);
        }

        told.Append($"  [{fact.Fact.Id}]", Faint);
        return told;
    }

    private static void Append(Paragraph told, string part, Style style)
    {
        if (part.Length > 0)
        {
            told.Append(VisibleText.Of(part), style);
            told.Append(" · ", Faint);
        }
    }
}
