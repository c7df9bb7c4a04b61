using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT4007: a tenure does not go on after every source that attests it was published. How far back it goes cannot be
/// told in this way, since a source speaks of what was before it.
/// </summary>
internal sealed class TenureEvidenceCheck : ICheck
{
    private static readonly char[] Slash = ['/'];

    public void Run(CheckContext context, List<Finding> findings)
    {
        foreach (LinkedFile file in context.Dataset.Files)
        {
            Kind kind = context.Schema.FindKind(file.Data.Kind)!;
            if (kind.TenureField(TenurePart.Period) is not { } period)
            {
                continue;
            }

            foreach (LinkedEntry linked in file.Entries)
            {
                BoundEntry entry = file.EntryOf(linked);
                if (!entry.IsBroken
                    && entry.Values.Date(period)?.ToString() is { } time
                    && LastSource(context, file, entry, period) is { } last
                    && GoesOnAfter(time, last.Published!))
                {
                    findings.Add(Finding.At(
                        Rules.TenureTooWide, file.Data.At(entry.DateSlot), time, last.Id, last.Published!.ToString()) with
                    {
                        EntryIndex = linked.Index,
                        Related = last.Place,
                    });
                }
            }
        }
    }

    /// <summary>The latest of the sources that attest the period, or where none names it of those that attest anything.</summary>
    private static CheckedSource? LastSource(CheckContext context, LinkedFile file, BoundEntry entry, Field period)
    {
        bool isNamed = entry.Evidence.Any(evidence => evidence.For.Contains(period.Name, StringComparer.Ordinal));
        CheckedSource? last = null;
        foreach (BoundEvidence evidence in entry.Evidence)
        {
            if (isNamed && !evidence.For.Contains(period.Name, StringComparer.Ordinal))
            {
                continue;
            }

            if (context.SourceOf(file, evidence) is not { Published: { LatestEnd: { } end } } source)
            {
                return null;
            }

            last = last is null || end > last.Published!.LatestEnd ? source : last;
        }

        return last;
    }

    /// <summary>Whether the last day, month or year of a period is after a date for sure, or the period has no end.</summary>
    private static bool GoesOnAfter(string period, EdtfDate published)
    {
        string[] ends = period.Split(Slash);
        string end = ends[ends.Length - 1];
        return end == ".." || (EdtfDate.ParseResult(end).Value is { } last && last.IsAfter(published) == Certainty.Yes);
    }
}
