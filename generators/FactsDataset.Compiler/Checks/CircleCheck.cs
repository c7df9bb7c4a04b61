using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>
/// FACT5006: no entry lies in itself, directly or through others. What walks from an entry to what it lies in, in the
/// checks behind this one and in the generated code, relies on it.
/// </summary>
internal sealed class CircleCheck : ICheck
{
    /// <summary>How many entries of a circle a message lists at most.</summary>
    private const int MostListed = 8;

    public void Run(CheckContext context, List<Finding> findings)
    {
        foreach (List<ContainmentStep> circle in context.Circles)
        {
            // Where something else is wrong in one of the entries, it may be what closes the circle.
            if (circle.Any(static step => step.File.EntryOf(step.Entry).IsBroken))
            {
                continue;
            }

            ContainmentStep first = circle[0];
            findings.Add(Finding.At(Rules.CircleOfContainment, first.Place, $"The {first.Kind.Name} '{first.Id}'", Describe(circle)) with
            {
                Related = circle.Count > 1 ? circle[1].Place : null,
            });
            foreach (ContainmentStep step in circle)
            {
                if (context.FactAt(step.From) is { } fact)
                {
                    fact.IsReported = true;
                }
            }
        }
    }

    private static string Describe(List<ContainmentStep> circle)
    {
        if (circle.Count == 1)
        {
            return "itself";
        }

        IEnumerable<string> listed = circle.Skip(1).Take(MostListed).Select(static step => step.Id);
        string more = circle.Count - 1 > MostListed ? ", …" : string.Empty;
        return $"itself ({circle[0].Id} in {string.Join(" in ", listed)}{more} in {circle[0].Id})";
    }
}
