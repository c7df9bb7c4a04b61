using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Keys with values, in the order written. A key that stood twice is here once, with its first value.</summary>
internal sealed record MappingSyntax(EquatableArray<PairSyntax> Pairs, TextRange Range, bool IsDamaged = false)
    : SyntaxNode(Range, IsDamaged)
{
    /// <summary>Up to so many keys, comparing with each is faster than a table.</summary>
    private const int FewKeys = 12;

    private Dictionary<string, PairSyntax>? _table;

    /// <summary>The pair with that key, or null.</summary>
    public PairSyntax? Find(string key)
    {
        if (Pairs.Count > FewKeys)
        {
            return (_table ??= ToTable()).TryGetValue(key, out PairSyntax? found) ? found : null;
        }

        foreach (PairSyntax pair in Pairs)
        {
            if (string.Equals(pair.Key.Text, key, StringComparison.Ordinal))
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>Whether both hold the same; the table, which may have been made or not, is no part of that.</summary>
    public bool Equals(MappingSyntax? other) =>
        other is not null && (ReferenceEquals(this, other) || (base.Equals(other) && Pairs.Equals(other.Pairs)));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((base.GetHashCode() * 31) + Pairs.GetHashCode());

    private Dictionary<string, PairSyntax> ToTable()
    {
        Dictionary<string, PairSyntax> table = new(StringComparer.Ordinal);
        foreach (PairSyntax pair in Pairs)
        {
            if (!table.ContainsKey(pair.Key.Text))
            {
                table.Add(pair.Key.Text, pair);
            }
        }

        return table;
    }
}
