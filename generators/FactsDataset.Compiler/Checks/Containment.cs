using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// Which entry lies in which, by the fields that the schema calls a containment and those that are checked to be within
/// what they name. An entry may lie in several, of other kinds too.
/// </summary>
internal sealed class Containment
{
    private readonly Dictionary<(int Shard, int Row), List<ContainmentStep>> _steps = [];
    private readonly List<(int Shard, int Row)> _entries = [];

    public Containment(DatasetSchema schema, LinkedDataset dataset)
    {
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            for (int i = 0; i < kind.Fields.Count; i++)
            {
                if (kind.Fields[i].IsContainment || kind.Fields[i].Check == FieldCheck.Within)
                {
                    Add(kind, file, i);
                }
            }
        }
    }

    /// <summary>
    /// The circles, each as the steps that lead from an entry back to itself, beginning with the entry that comes first
    /// in the order of files. Circles that have an entry in common give one.
    /// </summary>
    public List<List<ContainmentStep>> FindCircles()
    {
        List<List<ContainmentStep>> circles = [];
        HashSet<(int Shard, int Row)> left = [];
        HashSet<(int Shard, int Row)> reported = [];
        Dictionary<(int Shard, int Row), int> depths = [];
        foreach ((int Shard, int Row) root in _entries)
        {
            if (left.Contains(root))
            {
                continue;
            }

            // A walk in depth without recursion, since a chain of entries can be longer than a stack is deep.
            List<ContainmentStep> path = [];
            Stack<((int Shard, int Row) Entry, int Next)> open = new([(root, 0)]);
            depths[root] = 0;
            while (open.Count > 0)
            {
                ((int Shard, int Row) entry, int next) = open.Pop();
                if (!_steps.TryGetValue(entry, out List<ContainmentStep>? steps) || next == steps.Count)
                {
                    left.Add(entry);
                    depths.Remove(entry);
                    if (path.Count > 0)
                    {
                        path.RemoveAt(path.Count - 1);
                    }

                    continue;
                }

                open.Push((entry, next + 1));
                ContainmentStep step = steps[next];
                if (depths.TryGetValue(step.To, out int depth))
                {
                    if (!reported.Contains(step.To))
                    {
                        AddCircle([.. path.Skip(depth), step], reported, circles);
                    }
                }
                else if (!left.Contains(step.To))
                {
                    depths[step.To] = open.Count;
                    path.Add(step);
                    open.Push((step.To, 0));
                }
            }
        }

        return circles;
    }

    private static void AddCircle(List<ContainmentStep> circle, HashSet<(int Shard, int Row)> reported, List<List<ContainmentStep>> circles)
    {
        if (circle.Any(step => reported.Contains(step.To)))
        {
            return;
        }

        int first = 0;
        for (int i = 0; i < circle.Count; i++)
        {
            reported.Add(circle[i].To);
            if (circle[i].From.CompareTo(circle[first].From) < 0)
            {
                first = i;
            }
        }

        circles.Add([.. circle.Skip(first), .. circle.Take(first)]);
    }

    private void Add(Kind kind, LinkedFile file, int cell)
    {
        foreach (LinkedEntry linked in file.Entries)
        {
            EquatableArray<BoundValue> cells = file.Data.Entries[linked.Index].Cells;
            if (cells[cell] is ReferenceValue reference)
            {
                Add(kind, file, linked, reference);
            }
            else if (cells[cell] is ListValue list)
            {
                foreach (BoundItem item in list.Items)
                {
                    if (item.Cells[0] is ReferenceValue one)
                    {
                        Add(kind, file, linked, one);
                    }
                }
            }
        }
    }

    private void Add(Kind kind, LinkedFile file, LinkedEntry linked, ReferenceValue reference)
    {
        LinkTarget target = file.Targets[reference.Ordinal];
        if (target.Shard < 0)
        {
            return;
        }

        (int Shard, int Row) from = (linked.Shard, linked.Row);
        if (!_steps.TryGetValue(from, out List<ContainmentStep>? steps))
        {
            steps = [];
            _steps.Add(from, steps);
            _entries.Add(from);
        }

        steps.Add(new ContainmentStep(kind, file, linked, file.Data.References[reference.Ordinal], (target.Shard, target.Row)));
    }
}
