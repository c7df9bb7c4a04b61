using FactsDataset.Compiler.Binding;

namespace FactsDataset.Compiler.Checks;

/// <summary>A relation to another fact, as a fact states it.</summary>
/// <param name="Code">The relation.</param>
/// <param name="Fact">The reference to the other fact.</param>
internal readonly record struct StatedRelation(string Code, ReferenceValue Fact)
{
    /// <summary>Those of a value, without what could not be read.</summary>
    public static IEnumerable<StatedRelation> In(BoundValue relations)
    {
        if (relations is not ListValue list)
        {
            yield break;
        }

        foreach (GroupValue item in list.Items.OfType<GroupValue>())
        {
            if (item.Values.Code("relation") is { } code && item.Values.Reference("fact") is { } fact)
            {
                yield return new StatedRelation(code, fact);
            }
        }
    }
}
