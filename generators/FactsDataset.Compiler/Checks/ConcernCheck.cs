using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>Passes on what entries are warned of for what they say themselves, unless they were retracted.</summary>
internal sealed class ConcernCheck : IFileCheck
{
    public void Run(CheckContext context, CheckedFile file, List<Finding> findings)
    {
        foreach (LinkedEntry linked in file.File.Entries)
        {
            BoundEntry entry = file.File.EntryOf(linked);
            if (entry.Retraction is not null)
            {
                continue;
            }

            foreach (BoundConcern concern in entry.Concerns)
            {
                findings.Add(new Finding(concern.Rule, file.File.Data.At(concern.Slot), concern.Arguments) { EntryIndex = linked.Index });
            }
        }
    }
}
