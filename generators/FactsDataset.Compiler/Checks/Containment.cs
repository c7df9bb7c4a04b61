using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// Which entry lies in which, by the fields that the schema calls a containment and those that are checked to be within
/// what they name. An entry may lie in several, of other kinds too.
/// </summary>
internal sealed class Containment
{
    private readonly Dictionary<RowAddress, List<ContainmentStep>> _steps = [];
    private readonly List<RowAddress> _entries = [];

    public Containment(DatasetSchema schema, LinkedDataset dataset)
    {
        foreach (LinkedFile file in dataset.Files)
        {
            Kind kind = schema.FindKind(file.Data.Kind)!;
            foreach (Field field in kind.Fields)
            {
                if (IsStep(field))
                {
                    Add(kind, file, field);
                }
            }
        }
    }

    /// <summary>Whether entries of a kind are looked at.</summary>
    public static bool Concerns(Kind kind) => kind.Fields.Any(IsStep);

    /// <summary>
    /// The circles, each as the steps that lead from an entry back to itself, beginning with the entry that comes first
    /// in the order of files. Circles that have an entry in common give one.
    /// </summary>
    public List<List<ContainmentStep>> FindCircles()
    {
        List<List<ContainmentStep>> circles = [];
        HashSet<RowAddress> left = [];
        HashSet<RowAddress> reported = [];
        Dictionary<RowAddress, int> depths = [];
        foreach (RowAddress root in _entries)
        {
            if (left.Contains(root))
            {
                continue;
            }

            // A walk in depth without recursion, since a chain of entries can be longer than a stack is deep.
            List<ContainmentStep> path = [];
            Stack<(RowAddress Entry, int Next)> open = new([(root, 0)]);
            depths[root] = 0;
            while (open.Count > 0)
            {
                (RowAddress entry, int next) = open.Pop();
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

    private static bool IsStep(Field field) => field.IsContainment || field.Check == FieldCheck.Within;

    private static void AddCircle(List<ContainmentStep> circle, HashSet<RowAddress> reported, List<List<ContainmentStep>> circles)
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

    private void Add(Kind kind, LinkedFile file, Field field)
    {
        foreach (LinkedEntry linked in file.Entries)
        {
            switch (file.EntryOf(linked).Values[field])
            {
                case ReferenceValue reference:
                    Add(kind, file, linked, reference);
                    break;
                case ListValue list:
                    foreach (ReferenceValue reference in list.Items.OfType<ReferenceValue>())
                    {
                        Add(kind, file, linked, reference);
                    }

                    break;
            }
        }
    }

    private void Add(Kind kind, LinkedFile file, LinkedEntry linked, ReferenceValue reference)
    {
        RowAddress to = file.AddressOf(reference);
        if (to.IsNone)
        {
            return;
        }

        if (!_steps.TryGetValue(linked.Address, out List<ContainmentStep>? steps))
        {
            steps = [];
            _steps.Add(linked.Address, steps);
            _entries.Add(linked.Address);
        }

        steps.Add(new ContainmentStep(kind, file, linked, reference, to));
    }
}
