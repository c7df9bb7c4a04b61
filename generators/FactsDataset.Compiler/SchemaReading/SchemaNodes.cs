using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Finds where something stands in a schema file, by the keys that lead to it.</summary>
internal static class SchemaNodes
{
    /// <summary>The value behind the last of the keys; null where one of them is not there.</summary>
    public static SyntaxNode? Value(MappingSyntax root, params string[] keys) => Find(root, keys)?.Value;

    /// <summary>The last of the keys itself; null where one of them is not there.</summary>
    public static ScalarSyntax? Key(MappingSyntax root, params string[] keys) => Find(root, keys)?.Key;

    /// <summary>The keys that stand below a key at the top.</summary>
    public static IEnumerable<string> NamesBelow(MappingSyntax root, string key) =>
        (root.Find(key)?.Value as MappingSyntax)?.Pairs.Select(static pair => pair.Key.Text) ?? [];

    private static PairSyntax? Find(MappingSyntax root, string[] keys)
    {
        SyntaxNode? node = root;
        PairSyntax? pair = null;
        foreach (string key in keys)
        {
            pair = (node as MappingSyntax)?.Find(key);
            node = pair?.Value;
        }

        return pair;
    }
}
