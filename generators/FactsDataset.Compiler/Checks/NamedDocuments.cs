using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// The documents that the sources of a dataset name. Others in the folder need not be read, and not all of them can be: a
/// scan beside its transcript is no text.
/// </summary>
/// <param name="Names">Their names, in ordinal order.</param>
internal sealed record NamedDocuments(EquatableArray<string> Names)
{
    /// <summary>Those of a dataset; none where it could not be linked.</summary>
    public static NamedDocuments Of(DatasetSchema? schema, LinkedDataset? dataset)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        foreach (LinkedFile file in dataset?.Files ?? default)
        {
            if (schema?.FindKind(file.Data.Kind)?.Role != KindRole.Source)
            {
                continue;
            }

            names.UnionWith(file.Data.Entries.Select(static entry => entry.Source?.Document).OfType<string>().Where(static name => name.Length > 0));
        }

        return new NamedDocuments(names.ToEquatableArray());
    }

    /// <summary>Whether a source names the document.</summary>
    public bool Contains(string name)
    {
        int start = 0;
        int end = Names.Count;
        while (start < end)
        {
            int middle = (start + end) / 2;
            int order = string.CompareOrdinal(Names[middle], name);
            if (order == 0)
            {
                return true;
            }

            (start, end) = order < 0 ? (middle + 1, end) : (start, middle);
        }

        return false;
    }
}
