using FactsDataset.Cli.Rendering;
using FactsDataset.Reading.Summaries;

namespace FactsDataset.Cli.Timelines;

/// <summary>Writes a timeline as Markdown: a heading for each year, and an item for each fact.</summary>
internal static class TimelineMarkdown
{
    /// <summary>Writes the facts, in the order given.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<FactSummary> facts, TimelineText text)
    {
        string heading = string.Empty;
        foreach (FactSummary fact in facts)
        {
            string year = TimelineYears.Of(fact.Fact.When, text.Phrases);
            if (year != heading)
            {
                terminal.Out.WriteLine($"{(heading.Length == 0 ? string.Empty : "\n")}## {year}\n");
                heading = year;
            }

            string[] parts = [text.Who(fact), text.Where(fact), text.State(fact), fact.Fact.Label(text.Phrases.Language)];
            string claimant = text.Claimant(fact) is { Length: > 0 } signed ? " — " + MarkdownText.Of(signed) : string.Empty;
            terminal.Out.WriteLine(
                $"- **{MarkdownText.Of(text.When(fact))}** {TimelineText.MarkOf(fact.Outcome)} {string.Join(" · ", parts.Where(static part => part.Length > 0).Select(MarkdownText.Of))}{claimant} ({MarkdownText.Code(fact.Fact.Id)})");
        }
    }
}
