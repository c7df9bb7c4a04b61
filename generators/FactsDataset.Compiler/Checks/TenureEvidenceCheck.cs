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
internal sealed class TenureEvidenceCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        if (file.Kind.TenureField(TenurePart.Period) is not { } period)
        {
            return;
        }

        foreach (LinkedEntry linked in file.File.Entries)
        {
            BoundEntry entry = file.File.EntryOf(linked);
            if (!entry.IsBroken
                && entry.Values.Date(period) is { } time
                && LastSource(context, file.File, entry, period) is { } last
                && GoesOnAfter(time, last.Published!))
            {
                findings.Add(Finding.At(
                    Rules.TenureTooWide, file.File.Data.At(entry.DateSlot), time.ToString(), last.Id, last.Published!.ToString()) with
                {
                    EntryIndex = linked.Index,
                    Related = last.Place,
                });
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

    /// <summary>Whether a period ends after a date for sure, or has no end. A year or a month alone may have ended on its first day.</summary>
    private static bool GoesOnAfter(EdtfDate period, EdtfDate published) =>
        period.IsOpenEnded || (period.IsInterval ? period.EarliestEnd : period.EarliestStart) > published.LatestEnd;
}
