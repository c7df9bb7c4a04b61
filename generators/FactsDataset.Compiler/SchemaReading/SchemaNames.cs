using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Keeps the names that a schema gives apart: those of its types, and the C# names made of them.</summary>
internal sealed class SchemaNames
{
    /// <summary>The namespace in which FactsDataset.Core's own stands, where no type can have its last name.</summary>
    private const string CoreParent = "FactsDataset";

    /// <summary>C# names that generated code uses for itself, or that every class has as a member.</summary>
    private static readonly string[] Reserved =
    [
        "DatasetStore", CoreParent, "System", "All", "Find", "Kinds", "Of", "Equals", "GetHashCode", "GetType",
        "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "ToCode", "ToLabel", "TryParse", "Parse",
    ];

    private readonly SchemaReader _reader;
    private readonly Dictionary<string, string> _csharp = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    /// <summary>Starts with the names that are taken in that namespace.</summary>
    public SchemaNames(SchemaReader reader, string @namespace)
    {
        _reader = reader;
        Reserve(Reserved);
        if (@namespace == CoreParent)
        {
            _csharp.Add("Core", "FactsDataset.Core");
        }

        foreach (string name in FieldTypes.Names)
        {
            _types.Add(name);
        }
    }

    /// <summary>Keeps names for the generated code itself, unless they are taken.</summary>
    public void Reserve(params string[] names)
    {
        foreach (string name in names.Where(name => !_csharp.ContainsKey(name)))
        {
            _csharp.Add(name, "the generated code itself");
        }
    }

    /// <summary>Takes C# names for what the node declares: its own, and what is generated beside it.</summary>
    public void Declare(ScalarSyntax node, string what, params string[] names)
    {
        if (!CSharpNames.IsIdentifier(names[0]))
        {
            _reader.Report(node, $"'{names[0]}' cannot be the name of {what} in C#: write ASCII letters and digits, a letter first");
        }
        else if (Array.Find(names, _csharp.ContainsKey) is { } taken)
        {
            _reader.Report(node, $"The C# name '{taken}' is taken by {_csharp[taken]}: choose another");
        }
        else
        {
            foreach (string name in names)
            {
                _csharp.Add(name, $"'{node.Text}'");
            }
        }
    }

    /// <summary>Takes the C# name of a class behind a key of the declaration, and returns it.</summary>
    /// <param name="node">What is declared.</param>
    /// <param name="body">Its declaration.</param>
    /// <param name="key">The key.</param>
    /// <param name="suffixes">What is added to the name for each class that is generated beside it.</param>
    public string DeclareClass(ScalarSyntax node, MappingSyntax body, string key, params string[] suffixes)
    {
        if (_reader.Text(body, node, key, required: true) is not { } scalar)
        {
            return string.Empty;
        }

        if (scalar.Text[0] is (>= 'a' and <= 'z') or '_')
        {
            _reader.Report(scalar, $"'{scalar.Text}' cannot be the name of a class: write a capital letter first");
        }
        else
        {
            Declare(scalar, "a class", [scalar.Text, .. suffixes.Select(suffix => scalar.Text + suffix)]);
        }

        return scalar.Text;
    }

    /// <summary>Takes the C# name of the class that holds a kind's entries, and returns it.</summary>
    public string DeclareCollection(ScalarSyntax node, MappingSyntax body)
    {
        if (body.Find("collection")?.Value is ScalarSyntax scalar && ReservedProperties.OfCollections.Contains(scalar.Text, StringComparer.OrdinalIgnoreCase))
        {
            _reader.Report(scalar, $"The C# name '{scalar.Text}' is taken by the generated code itself: choose another");
            return scalar.Text;
        }

        return DeclareClass(node, body, "collection");
    }

    /// <summary>Takes the name of a type that fields may have; false, and a diagnostic, where that cannot be.</summary>
    public bool DeclareType(ScalarSyntax node)
    {
        if (!Slugs.IsSlug(node.Text))
        {
            _reader.Report(node, $"'{node.Text}' is no name: {Slugs.Advice(node.Text)}");
            return false;
        }

        if (!_types.Add(node.Text))
        {
            _reader.Report(node, $"There is a type '{node.Text}' already: choose another name");
            return false;
        }

        return true;
    }
}
