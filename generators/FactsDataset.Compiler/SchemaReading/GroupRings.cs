using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>
/// Which groups contain one another, and how many stand one in another. Each group and each field is looked at once: these
/// are the strongly connected components of Tarjan (1972), on a stack of our own, since a chain of groups may be long.
/// </summary>
internal sealed class GroupRings
{
    private readonly Dictionary<string, FieldGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Visit> _visits = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();

    private GroupRings(EquatableArray<FieldGroup> groups)
    {
        foreach (FieldGroup group in groups)
        {
            _groups[group.Name] = group;
        }
    }

    public static GroupRings Find(EquatableArray<FieldGroup> groups)
    {
        GroupRings rings = new(groups);
        foreach (FieldGroup group in groups)
        {
            if (!rings._visits.ContainsKey(group.Name))
            {
                rings.Walk(group.Name);
            }
        }

        return rings;
    }

    /// <summary>The number of the ring that a group is in; a group that contains itself in no way has one for itself.</summary>
    public int Of(string group) => _visits[group].Ring;

    /// <summary>Whether two groups, of which the first uses the second, contain one another.</summary>
    public bool AreInOne(string group, string other) => _groups.ContainsKey(other) && Of(group) == Of(other);

    /// <summary>How many groups stand one in another at most, from the group inwards, where no ring is among them.</summary>
    public int DepthOf(string group) => _visits[group].Depth;

    private void Walk(string start)
    {
        Stack<Visit> path = new();
        Enter(start, path);
        while (path.Count > 0)
        {
            Visit visit = path.Peek();
            if (visit.NextInner is { } inner)
            {
                if (!_visits.TryGetValue(inner, out Visit? known))
                {
                    Enter(inner, path);
                }
                else if (known.Ring < 0)
                {
                    visit.Lowest = Math.Min(visit.Lowest, known.Number);
                }
                else
                {
                    visit.Depth = Math.Max(visit.Depth, known.Depth + 1);
                }

                continue;
            }

            path.Pop();
            if (visit.Lowest == visit.Number)
            {
                Close(visit);
            }

            if (path.Count > 0)
            {
                path.Peek().Lowest = Math.Min(path.Peek().Lowest, visit.Lowest);
                path.Peek().Depth = Math.Max(path.Peek().Depth, visit.Depth + 1);
            }
        }
    }

    private void Enter(string group, Stack<Visit> path)
    {
        Visit visit = new(_visits.Count, _groups[group], _groups);
        _visits.Add(group, visit);
        _open.Push(group);
        path.Push(visit);
    }

    /// <summary>Gives the groups that were entered since that one, and are in no ring yet, its ring.</summary>
    private void Close(Visit first)
    {
        string group;
        do
        {
            group = _open.Pop();
            _visits[group].Ring = first.Number;
        }
        while (group != first.Group.Name);
    }

    /// <summary>A group on the walk, and how far its fields have been followed.</summary>
    private sealed class Visit(int number, FieldGroup group, Dictionary<string, FieldGroup> declared)
    {
        private int _field;

        public FieldGroup Group { get; } = group;

        public int Number { get; } = number;

        public int Lowest { get; set; } = number;

        public int Ring { get; set; } = -1;

        public int Depth { get; set; } = 1;

        /// <summary>The next group of the schema that a field of this one uses; null behind the last.</summary>
        public string? NextInner
        {
            get
            {
                while (_field < Group.Fields.Count)
                {
                    Field field = Group.Fields[_field++];
                    if (field.Shape == FieldShape.Group && declared.ContainsKey(field.TypeName))
                    {
                        return field.TypeName;
                    }
                }

                return null;
            }
        }
    }
}
