using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>Which place lies in which, by the fields that the schema calls a containment.</summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<(int Shard, int Row), (int Shard, int Row)> _parents = [];
    private readonly HashSet<(int Shard, int Row)> _unsure = [];

    /// <summary>When a walk through the places enters each, when it leaves it, and in which outermost place it is then.</summary>
    private readonly Dictionary<(int Shard, int Row), Stay> _stays = [];

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

        Walk();
    }

    /// <summary>
    /// Whether one place is the other or lies in it, or the other lies in it: whether they may be one spot. They may
    /// where it could not be read in what one of them lies.
    /// </summary>
    public bool MayBeOne(LinkTarget left, LinkTarget right) => MayContain(left, right) || MayContain(right, left);

    private bool MayContain(LinkTarget outer, LinkTarget inner)
    {
        (int Shard, int Row) place = (inner.Shard, inner.Row);
        if (place == (outer.Shard, outer.Row))
        {
            return true;
        }

        if (_stays.TryGetValue(place, out Stay stay))
        {
            return _unsure.Contains(stay.Outermost)
                || (_stays.TryGetValue((outer.Shard, outer.Row), out Stay around) && around.Enter <= stay.Enter && stay.Leave <= around.Leave);
        }

        // Of a place that nobody walks to, either nothing is said, or it lies in a circle of places.
        return _unsure.Contains(place) || _parents.ContainsKey(place);
    }

    /// <summary>Goes through all places from the outermost inwards, so that no chain of them has to be followed later.</summary>
    private void Walk()
    {
        ILookup<(int Shard, int Row), (int Shard, int Row)> inside = _parents.ToLookup(static pair => pair.Value, static pair => pair.Key);
        int time = 0;
        foreach ((int Shard, int Row) outermost in inside.Select(static places => places.Key).Where(place => !_parents.ContainsKey(place)))
        {
            Stack<((int Shard, int Row) Place, bool IsDone)> open = new();
            open.Push((outermost, false));
            while (open.Count > 0)
            {
                ((int Shard, int Row) place, bool isDone) = open.Pop();
                if (isDone)
                {
                    _stays[place] = _stays[place] with { Leave = time++ };
                    continue;
                }

                _stays[place] = new Stay(time++, int.MaxValue, outermost);
                open.Push((place, true));
                foreach ((int Shard, int Row) inner in inside[place])
                {
                    open.Push((inner, false));
                }
            }
        }
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

    private readonly record struct Stay(int Enter, int Leave, (int Shard, int Row) Outermost);
}
