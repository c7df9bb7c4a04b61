using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>Which place lies in which, by the fields that the schema calls a containment.</summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<(int Shard, int Row), (int Shard, int Row)> _parents = [];

    /// <summary>Places that lie somewhere unknown: what says where could not be read.</summary>
    private readonly HashSet<(int Shard, int Row)> _unreadable = [];

    public PlaceTree(DatasetSchema schema, LinkedDataset dataset)
    {
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            for (int i = 0; i < kind.Fields.Count; i++)
            {
                if (kind.Fields[i].IsContainment)
                {
                    Add(file, i);
                }
            }
        }
    }

    /// <summary>Whether one place is the other or lies in it, or the other lies in it: whether they may be one spot.</summary>
    public bool MayBeOne(LinkTarget left, LinkTarget right) => Contains(left, right) || Contains(right, left);

    /// <summary>Whether a place is another or lies in it, or may, since it could not be read where it lies.</summary>
    private bool Contains(LinkTarget outer, LinkTarget inner)
    {
        (int Shard, int Row) place = (inner.Shard, inner.Row);

        // A chain of places that leads back into itself ends after as many steps as there are places.
        for (int steps = 0; steps <= _parents.Count; steps++)
        {
            if (place == (outer.Shard, outer.Row))
            {
                return true;
            }

            (int Shard, int Row) last = place;
            if (!_parents.TryGetValue(place, out place))
            {
                return _unreadable.Contains(last);
            }
        }

        return false;
    }

    private void Add(LinkedFile file, int cell)
    {
        foreach (LinkedEntry entry in file.Entries)
        {
            BoundEntry place = file.Data.Entries[entry.Index];
            if (place.Cells[cell] is ReferenceValue reference && file.Targets[reference.Ordinal] is { Shard: >= 0 } target)
            {
                _parents[(entry.Shard, entry.Row)] = (target.Shard, target.Row);
            }
            else if (place.Cells[cell] is ReferenceValue || place.IsUnsound)
            {
                _unreadable.Add((entry.Shard, entry.Row));
            }
        }
    }
}
