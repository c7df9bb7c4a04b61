using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>Which place lies in which, by the fields that the schema calls a containment.</summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<(int Shard, int Row), (int Shard, int Row)> _parents = [];
    private readonly HashSet<(int Shard, int Row)> _unsure = [];

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

    /// <summary>
    /// Whether one place is the other or lies in it, or the other lies in it: whether they may be one spot. They may
    /// where it could not be read in what one of them lies.
    /// </summary>
    public bool MayBeOne(LinkTarget left, LinkTarget right) => MayContain(left, right) || MayContain(right, left);

    private bool MayContain(LinkTarget outer, LinkTarget inner)
    {
        (int Shard, int Row) place = (inner.Shard, inner.Row);

        // A chain of places that leads back into itself ends after as many steps as there are places.
        for (int steps = 0; steps <= _parents.Count; steps++)
        {
            if (place == (outer.Shard, outer.Row))
            {
                return true;
            }

            if (_unsure.Contains(place))
            {
                return true;
            }

            if (!_parents.TryGetValue(place, out place))
            {
                return false;
            }
        }

        return false;
    }

    private void Add(LinkedFile file, int cell)
    {
        foreach (LinkedEntry entry in file.Entries)
        {
            BoundEntry place = file.Data.Entries[entry.Index];
            LinkTarget target = place.Cells[cell] is ReferenceValue reference ? file.Targets[reference.Ordinal] : LinkTarget.None;
            if (target.Shard >= 0)
            {
                _parents[(entry.Shard, entry.Row)] = (target.Shard, target.Row);
            }
            else if (place.IsBroken || place.Cells[cell] is ReferenceValue)
            {
                _unsure.Add((entry.Shard, entry.Row));
            }
        }
    }
}
