using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Finds whether what a fact says is negated. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PolarityReader
{
    /// <summary>The polarity of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="isNegated">Whether a field of the fact itself negates it as a whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static Polarity Of(IFact fact, bool isNegated)
    {
        Counter groups = new();
        (fact ?? throw new ArgumentNullException(nameof(fact))).Describe(groups);
        if (isNegated || (groups.Negated > 0 && groups.Affirmed == 0))
        {
            return Polarity.Negated;
        }

        return groups.Negated > 0 ? Polarity.Mixed : Polarity.Affirmed;
    }

    /// <summary>What is added to the text of a fact, so that nobody takes it for its opposite.</summary>
    public static string Mark(Polarity polarity) => polarity switch
    {
        Polarity.Negated => " (negated)",
        Polarity.Mixed => " (negated in part)",
        _ => string.Empty,
    };

    /// <summary>Counts the groups that can be negated. What stands inside a negated group is negated with it.</summary>
    private sealed class Counter : FieldVisitor
    {
        public int Negated { get; private set; }

        public int Affirmed { get; private set; }

        public override void Group(string name, IFieldGroup group)
        {
            if (group is INegatable { IsNegated: true })
            {
                Negated++;
                return;
            }

            Affirmed += group is INegatable ? 1 : 0;
            group.Describe(this);
        }

        public override void Groups(string name, IReadOnlyList<IFieldGroup> groups)
        {
            foreach (IFieldGroup group in groups)
            {
                Group(name, group);
            }
        }
    }
}
