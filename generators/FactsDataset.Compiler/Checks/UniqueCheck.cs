using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>FACT5011: where the schema says that each entry has a value of its own, no two have the same.</summary>
internal sealed class UniqueCheck : GroupCheck<(string Kind, string Field, string Text), (LinkedEntry Entry, string Id, BoundUnique Value, FilePlace Place)>
{
    protected override IEnumerable<KeyValuePair<(string Kind, string Field, string Text), (LinkedEntry Entry, string Id, BoundUnique Value, FilePlace Place)>> ItemsOf(
        CheckContext context, CheckedFile file)
    {
        foreach (LinkedEntry linked in file.File.Entries)
        {
            BoundEntry entry = file.File.EntryOf(linked);
            foreach (BoundUnique value in entry.Retraction is null ? entry.Uniques : default)
            {
                yield return new((file.Kind.Name, value.Field, value.Text), (linked, entry.Id, value, file.File.Data.At(value.Slot)));
            }
        }
    }

    protected override void Compare(
        CheckContext context, List<(LinkedEntry Entry, string Id, BoundUnique Value, FilePlace Place)> group, List<Finding> findings)
    {
        foreach ((LinkedEntry entry, string _, BoundUnique value, FilePlace place) in group.Skip(1))
        {
            findings.Add(Finding.At(Rules.SameValue, place, value.Text, value.Field, group[0].Id) with { EntryIndex = entry.Index, Related = group[0].Place });
        }
    }
}
