using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Keys with values, in the order written. A key that stood twice is here once, with its first value.</summary>
internal sealed record MappingSyntax(EquatableArray<PairSyntax> Pairs, TextRange Range, bool IsDamaged = false)
    : SyntaxNode(Range, IsDamaged)
{
    /// <summary>The pair with that key, or null.</summary>
    public PairSyntax? Find(string key)
    {
        foreach (PairSyntax pair in Pairs)
        {
            if (string.Equals(pair.Key.Text, key, StringComparison.Ordinal))
            {
                return pair;
            }
        }

        return null;
    }
}
