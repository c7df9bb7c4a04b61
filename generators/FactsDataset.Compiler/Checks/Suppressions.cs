using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>Takes out the warnings that entries ask to be spared, and reports requests that are unsound (FACT7001).</summary>
internal static class Suppressions
{
    public static List<Finding> Apply(CheckContext context, List<Finding> findings)
    {
        HashSet<(string Path, int Entry, string Id)> asked = [];
        foreach (CheckedFile file in context.Files)
        {
            foreach ((LinkedEntry entry, BoundIgnore ignore) in file.Ignores)
            {
                asked.Add((file.File.Data.Path, entry.Index, ignore.Id));
            }
        }

        List<Finding> kept = findings.Where(finding => !Concerns(asked, finding)).ToList();
        HashSet<(string Path, int Entry, string Id)> spared =
            [.. findings.Where(finding => Concerns(asked, finding)).Select(static finding => (finding.Place.Path, finding.EntryIndex!.Value, finding.Rule.Id))];
        foreach (CheckedFile file in context.Files)
        {
            foreach ((LinkedEntry entry, BoundIgnore ignore) in file.Ignores)
            {
                bool isUsed = !context.IsWhole || spared.Contains((file.File.Data.Path, entry.Index, ignore.Id));
                if (Objection(ignore, isUsed) is { } why)
                {
                    kept.Add(Finding.At(Rules.UnsoundSuppression, file.File.Data.At(ignore.Slot), why));
                }
            }
        }

        return kept;
    }

    private static bool Concerns(HashSet<(string Path, int Entry, string Id)> asked, Finding finding) =>
        finding.Rule.Severity == RuleSeverity.Warning
        && finding.EntryIndex is { } entry
        && asked.Contains((finding.Place.Path, entry, finding.Rule.Id));

    private static string? Objection(BoundIgnore ignore, bool isUsed)
    {
        DiagnosticRule? rule = Rules.All.FirstOrDefault(rule => rule.Id == ignore.Id);
        return rule is null
            ? $"there is no diagnostic '{ignore.Id}'; name one such as FACT5004"
            : rule.Severity == RuleSeverity.Error
                ? $"{rule.Id} is an error; mend what it reports"
                : !ignore.HasReason
                    ? $"it gives no reason; add 'reason: …' beside {rule.Id}"
                    : !isUsed
                        ? $"this entry has no {rule.Id}; take the line out"
                        : null;
    }
}
