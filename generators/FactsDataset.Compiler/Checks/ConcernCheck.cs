using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>Passes on what entries are warned of for what they say themselves, unless they were retracted.</summary>
internal sealed class ConcernCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        foreach (LinkedFile file in context.Dataset.Files)
        {
            foreach (LinkedEntry linked in file.Entries)
            {
                BoundEntry entry = file.EntryOf(linked);
                if (entry.Retraction is not null)
                {
                    continue;
                }

                foreach (BoundConcern concern in entry.Concerns)
                {
                    findings.Add(new Finding(concern.Rule, file.Data.At(concern.Slot), concern.Arguments) { EntryIndex = linked.Index });
                }
            }
        }
    }
}
