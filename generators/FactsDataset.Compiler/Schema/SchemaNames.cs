using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>Keeps the names that a schema gives apart: those of its types, and the C# names made of them.</summary>
internal sealed class SchemaNames
{
    /// <summary>C# names that generated code uses for itself, or that every class has as a member.</summary>
    private static readonly string[] Reserved =
    [
        "Facts", "Dataset", "DatasetStore", "FactsDataset", "System", "All", "Find", "Kinds", "Equals", "GetHashCode", "GetType",
        "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    private readonly SchemaReader _reader;
    private readonly Dictionary<string, string> _csharp = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    public SchemaNames(SchemaReader reader)
    {
        _reader = reader;
        foreach (string name in Reserved)
        {
            _csharp.Add(name, "the generated code itself");
        }

        foreach (string name in FieldTypeNames.All)
        {
            _types.Add(name);
        }
    }

    /// <summary>Takes a C# name for what the node declares, and returns it.</summary>
    public string Declare(ScalarSyntax node, string name, string what)
    {
        if (!CSharpNames.IsIdentifier(name))
        {
            _reader.Report(node, $"'{name}' cannot be the name of {what} in C#: write ASCII letters and digits, a letter first");
        }
        else if (_csharp.TryGetValue(name, out string? other))
        {
            _reader.Report(node, $"The C# name '{name}' is taken by {other}: choose another");
        }
        else
        {
            _csharp.Add(name, $"'{node.Text}'");
        }

        return name;
    }

    /// <summary>Takes a further C# name that the declaration brings.</summary>
    public void Reserve(ScalarSyntax node, string name) => Declare(node, name, "a helper");

    /// <summary>Takes the C# name behind a key of the declaration, and returns it.</summary>
    public string DeclareRecord(ScalarSyntax node, MappingSyntax body, string key)
    {
        if (_reader.Text(body, node, key, required: true) is not { } scalar)
        {
            return string.Empty;
        }

        if (scalar.Text[0] is >= 'a' and <= 'z')
        {
            _reader.Report(scalar, $"'{scalar.Text}' cannot be the name of a class: write a capital letter first");
        }

        return Declare(scalar, scalar.Text, "a class");
    }

    /// <summary>Takes the name of a type that fields may have.</summary>
    public void DeclareType(ScalarSyntax node)
    {
        if (!CSharpNames.IsSlug(node.Text))
        {
            _reader.Report(node, $"'{node.Text}' is no name: write lower-case ASCII letters, digits and hyphens");
        }
        else if (!_types.Add(node.Text))
        {
            _reader.Report(node, $"The type '{node.Text}' is there already: choose another name");
        }
    }
}
