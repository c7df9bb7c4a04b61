using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>Which place lies in which, by the fields that the schema calls a containment.</summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<RowAddress, RowAddress> _parents = [];
    private readonly HashSet<RowAddress> _unsure = [];

    /// <summary>When a walk through the places enters each, when it leaves it, and in which outermost place it is then.</summary>
    private readonly Dictionary<RowAddress, Stay> _stays = [];

    public PlaceTree(DatasetSchema schema, LinkedDataset dataset)
    {
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            foreach (Field field in kind.Fields.Where(static field => field.IsContainment))
            {
                Add(file, field);
            }
        }

        foreach (LinkedForeignKind foreign in dataset.Foreign)
        {
            // In what the places of other datasets lie is not known here.
            for (int i = 0; i < foreign.Ids.Count; i++)
            {
                _unsure.Add(foreign.AddressOf(i));
            }
        }

        Walk();
    }

    /// <summary>Whether entries of a kind are looked at.</summary>
    public static bool Concerns(Kind kind) => kind.Fields.Any(static field => field.IsContainment);

    /// <summary>
    /// Whether one place is the other or lies in it, or the other lies in it: whether they may be one spot. They may
    /// where it could not be read in what one of them lies.
    /// </summary>
    public bool MayBeOne(RowAddress left, RowAddress right) => MayContain(left, right) || MayContain(right, left);

    private bool MayContain(RowAddress outer, RowAddress inner)
    {
        if (inner == outer)
        {
            return true;
        }

        if (_stays.TryGetValue(inner, out Stay stay))
        {
            return _unsure.Contains(stay.Outermost)
                || (_stays.TryGetValue(outer, out Stay around) && around.Enter <= stay.Enter && stay.Leave <= around.Leave);
        }

        // Of a place that nobody walks to, either nothing is said, or it lies in a circle of places.
        return _unsure.Contains(inner) || _parents.ContainsKey(inner);
    }

    /// <summary>Goes through all places from the outermost inwards, so that no chain of them has to be followed later.</summary>
    private void Walk()
    {
        ILookup<RowAddress, RowAddress> inside = _parents.ToLookup(static pair => pair.Value, static pair => pair.Key);
        int time = 0;
        foreach (RowAddress outermost in inside.Select(static places => places.Key).Where(place => !_parents.ContainsKey(place)))
        {
            Stack<(RowAddress Place, bool IsDone)> open = new();
            open.Push((outermost, false));
            while (open.Count > 0)
            {
                (RowAddress place, bool isDone) = open.Pop();
                if (isDone)
                {
                    _stays[place] = _stays[place] with { Leave = time++ };
                    continue;
                }

                _stays[place] = new Stay(time++, int.MaxValue, outermost);
                open.Push((place, true));
                foreach (RowAddress inner in inside[place])
                {
                    open.Push((inner, false));
                }
            }
        }
    }

    private void Add(LinkedFile file, Field field)
    {
        foreach (LinkedEntry entry in file.Entries)
        {
            BoundEntry place = file.EntryOf(entry);
            ReferenceValue? reference = place.Values.Reference(field);
            RowAddress parent = file.AddressOf(reference);
            if (!parent.IsNone)
            {
                _parents[entry.Address] = parent;
            }
            else if (place.IsBroken || reference is not null)
            {
                _unsure.Add(entry.Address);
            }
        }
    }

    private readonly record struct Stay(int Enter, int Leave, RowAddress Outermost);
}
