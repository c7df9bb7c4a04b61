using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Gathers the pairs of one mapping, and where they begin and end.</summary>
internal sealed class PairCollector
{
    /// <summary>Up to so many keys, comparing with each is faster than a table.</summary>
    private const int FewKeys = 12;

    private readonly List<PairSyntax> _pairs = [];
    private Dictionary<string, ScalarSyntax>? _table;
    private TextRange? _range;
    private bool _isDamaged;

    /// <summary>How many pairs there are.</summary>
    public int Count => _pairs.Count;

    /// <summary>Makes it ready for another mapping.</summary>
    public void Clear()
    {
        _pairs.Clear();
        _table = null;
        _range = null;
        _isDamaged = false;
    }

    /// <summary>Adds a pair, unless its key stands already: then the key that stood first is returned.</summary>
    public ScalarSyntax? Add(ScalarSyntax key, SyntaxNode value)
    {
        Cover(key.Range);
        Cover(value.Range);
        if (key.IsDamaged)
        {
            _isDamaged = true;
        }
        else if (Find(key.Text) is { } first)
        {
            return first;
        }

        _pairs.Add(new PairSyntax(key, value));
        if (!key.IsDamaged)
        {
            _table?.Add(key.Text, key);
        }

        return null;
    }

    /// <summary>Leaves a pair out that has been reported; the mapping is then not to be asked for what it lacks.</summary>
    public void Drop(SyntaxNode? key, SyntaxNode? value)
    {
        _isDamaged = true;
        if (key is not null)
        {
            Cover(key.Range);
        }

        if (value is not null)
        {
            Cover(value.Range);
        }
    }

    /// <param name="fallback">The mapping's range where it has no pairs.</param>
    public MappingSyntax ToMapping(TextRange fallback) =>
        new(_pairs.ToEquatableArray(), _range ?? fallback, _isDamaged);

    private void Cover(TextRange range) => _range = _range is { } covered ? covered.Through(range) : range;

    private ScalarSyntax? Find(string key)
    {
        if (_table is null && _pairs.Count > FewKeys)
        {
            _table = new Dictionary<string, ScalarSyntax>(StringComparer.Ordinal);
            foreach (PairSyntax pair in _pairs.Where(static pair => !pair.Key.IsDamaged))
            {
                _table.Add(pair.Key.Text, pair.Key);
            }
        }

        if (_table is not null)
        {
            return _table.TryGetValue(key, out ScalarSyntax? found) ? found : null;
        }

        foreach (PairSyntax pair in _pairs)
        {
            if (!pair.Key.IsDamaged && string.Equals(pair.Key.Text, key, StringComparison.Ordinal))
            {
                return pair.Key;
            }
        }

        return null;
    }
}
