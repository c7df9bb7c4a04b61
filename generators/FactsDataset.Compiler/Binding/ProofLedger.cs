using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>
/// Holds the fields of one entry against those that its evidence says it proves: evidence proves what is there
/// (FACT4005), and what the schema wants proven is proven (FACT4006).
/// </summary>
internal sealed class ProofLedger
{
    private readonly HashSet<string> _proven = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private KeyCheck _keys;

    /// <summary>Begins with the keys of another entry.</summary>
    public void Begin(KeyCheck keys)
    {
        _keys = keys;
        _proven.Clear();
        _reported.Clear();
    }

    /// <summary>Takes down that evidence names a field, and reports a field that the entry does not have, once.</summary>
    /// <param name="name">The name in <c>for</c>.</param>
    /// <param name="field">The field of that name.</param>
    /// <param name="varied">The field whose variant the evidence proves, which the entry need not have; or null.</param>
    /// <param name="context">The file's context.</param>
    public void Name(ScalarSyntax name, Field field, Field? varied, BindingContext context)
    {
        if (varied is null)
        {
            _proven.Add(field.Name);
        }

        // A required field that is missing has been reported.
        bool isUnset = !field.IsRequired && field != varied && _keys.Lacks(field.Name);
        if (isUnset && _reported.Add(field.Name))
        {
            context.Report(Rules.UnsetFieldProven, name, $"'{field.Name}', which this {context.Kind.Name} does not have", "add the field, or take the name out");
        }
    }

    /// <summary>Warns of every field that has to be proven and is not, unless something else is wrong in the entry.</summary>
    public void WarnOfUnproven(MappingSyntax body, BindingContext context)
    {
        if (context.IsBroken)
        {
            return;
        }

        foreach (Field field in context.Kind.Fields)
        {
            if (field.NeedsProof && !_proven.Contains(field.Name) && body.Find(field.Name) is { } pair)
            {
                context.Warn(Rules.Unproven, pair.Key, field.Name);
            }
        }
    }
}
