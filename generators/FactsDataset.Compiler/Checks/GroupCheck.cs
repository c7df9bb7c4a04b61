using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// One rule that compares entries that have something in common, whatever files they stand in. After an edit the groups that
/// have an item in a file that it touches are compared again.
/// </summary>
/// <typeparam name="TKey">What the items of a group have in common.</typeparam>
/// <typeparam name="TItem">What is compared.</typeparam>
internal abstract class GroupCheck<TKey, TItem> : ICheck
    where TKey : notnull
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        if (Applies(context))
        {
            GroupMemory<TKey, TItem> memory = context.MemoryOf<GroupMemory<TKey, TItem>>(this);
            memory.Update(context.Files, file => ItemsOf(context, file), (group, found) => Compare(context, group, found));
            findings.AddRange(memory.Findings);
        }
    }

    /// <summary>Whether there is anything to compare yet.</summary>
    protected virtual bool Applies(CheckContext context) => true;

    /// <summary>The items of a file, in order. They must depend on the file alone, and on what its checks found.</summary>
    protected abstract IEnumerable<KeyValuePair<TKey, TItem>> ItemsOf(CheckContext context, CheckedFile file);

    /// <summary>Reports every breach of the rule among the items of a group, which come in the order of files.</summary>
    protected abstract void Compare(CheckContext context, List<TItem> group, List<Finding> findings);
}
