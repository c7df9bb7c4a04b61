using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads the nodes of a schema file, and collects what is wrong with them (FACT1001).</summary>
internal sealed class SchemaReader
{
    private readonly string _path;
    private readonly Dictionary<MappingSyntax, HashSet<string>> _meant = new(ReferenceComparer<MappingSyntax>.Instance);

    public SchemaReader(string path)
    {
        _path = path;
    }

    public List<FactDiagnostic> Diagnostics { get; } = [];

    /// <summary>Finds what was meant by names that the schema does not have.</summary>
    public Suggestions Suggestions { get; } = new();

    public void Report(SyntaxNode? node, string message)
    {
        if (node is { IsDamaged: true })
        {
            return;
        }

        SourceLocation location = node is null ? SourceLocation.StartOf(_path) : new(_path, node.Range);
        Diagnostics.Add(FactDiagnostic.At(Rules.InvalidSchema, location, message));
    }

    /// <summary>Reports what the project says rather than the schema (FACT1002), so that it has no place in a file.</summary>
    public void ReportProject(string message) =>
        Diagnostics.Add(FactDiagnostic.At(Rules.UnsupportedCompilation, SourceLocation.StartOf(string.Empty), message));

    /// <summary>The node as a mapping, or null and a diagnostic.</summary>
    public MappingSyntax? Mapping(SyntaxNode node, string what)
    {
        if (node is MappingSyntax mapping)
        {
            return mapping;
        }

        Report(node, $"{what} cannot be {(node is SequenceSyntax ? "a list" : "a single text")}: write keys with values below it");
        return null;
    }

    /// <summary>The node as a text, or null and a diagnostic.</summary>
    public ScalarSyntax? Scalar(SyntaxNode node, string what)
    {
        if (node is ScalarSyntax { IsDamaged: true })
        {
            return null;
        }

        if (node is ScalarSyntax scalar && scalar.Text.Length > 0)
        {
            return scalar;
        }

        string found = node switch { ScalarSyntax => "an empty text", SequenceSyntax => "a list", _ => "a mapping" };
        Report(node, $"{what} cannot be {found}: write a single text");
        return null;
    }

    /// <summary>The text behind a key; null, and a diagnostic where it is required, where the key is not there.</summary>
    public ScalarSyntax? Text(MappingSyntax owner, ScalarSyntax name, string key, bool required)
    {
        if (owner.Find(key) is { } pair)
        {
            return Scalar(pair.Value, $"'{key}'");
        }

        if (required && Lacks(owner, key))
        {
            Report(name, $"'{name.Text}' lacks '{key}': add it");
        }

        return null;
    }

    /// <summary>The truth value behind a key; false where the key is not there.</summary>
    public bool Flag(MappingSyntax owner, string key)
    {
        if (owner.Find(key) is not { } pair)
        {
            return false;
        }

        if (pair.Value is ScalarSyntax { Text: "true" or "false" } scalar)
        {
            return scalar.Text == "true";
        }

        string found = pair.Value switch { ScalarSyntax scalarValue => $"'{scalarValue.Text}'", SequenceSyntax => "a list", _ => "a mapping" };
        Report(pair.Value, $"'{key}' cannot be {found}: write true or false");
        return false;
    }

    /// <summary>The names in a list.</summary>
    public List<ScalarSyntax> NameList(SyntaxNode node, string what)
    {
        List<ScalarSyntax> names = [];
        if (node is not SequenceSyntax sequence || sequence.Items.Count == 0)
        {
            string found = node switch { ScalarSyntax => "a single text", SequenceSyntax => "an empty list", _ => "a mapping" };
            Report(node, $"{what} cannot be {found}: write a list of names, '[ one, another ]'");
            return names;
        }

        foreach (SyntaxNode item in sequence.Items)
        {
            if (Scalar(item, $"An item of {what}") is { } scalar)
            {
                names.Add(scalar);
            }
        }

        return names;
    }

    /// <summary>Reports the keys that are none of those known.</summary>
    public void KnownKeys(MappingSyntax mapping, string what, params string[] known)
    {
        foreach (PairSyntax pair in mapping.Pairs)
        {
            if (Array.IndexOf(known, pair.Key.Text) < 0)
            {
                string? nearest = Suggestions.Nearest(pair.Key.Text, known);
                string remedy = nearest is null ? Choices.List(known, "write one of") : Choices.DidYouMean(nearest);
                Report(pair.Key, $"{what} has no '{pair.Key.Text}': {remedy}");
                if (nearest is not null)
                {
                    if (!_meant.TryGetValue(mapping, out HashSet<string>? keys))
                    {
                        keys = new HashSet<string>(StringComparer.Ordinal);
                        _meant.Add(mapping, keys);
                    }

                    keys.Add(nearest);
                }
            }
        }
    }

    /// <summary>
    /// Whether a key is missing for certain: not where a key misspelt like it has been reported, nor where part of the
    /// mapping could not be read.
    /// </summary>
    public bool Lacks(MappingSyntax owner, string key) =>
        !owner.IsDamaged && owner.Find(key) is null && !(_meant.TryGetValue(owner, out HashSet<string>? keys) && keys.Contains(key));
}
