using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>Keeps the names that a schema gives apart: those of its types, and the C# names made of them.</summary>
internal sealed class SchemaNames
{
    /// <summary>What is added to the name of a type to name the class that converts it to JSON and back.</summary>
    public const string ConverterSuffix = "JsonConverter";

    /// <summary>The namespace of the types in FactsDataset.Core, which a schema may share.</summary>
    private const string CoreNamespace = "FactsDataset";

    /// <summary>C# names that generated code uses for itself, or that every class has as a member.</summary>
    private static readonly string[] Reserved =
    [
        "Facts", "Dataset", "DatasetStore", CoreNamespace, "System", "All", "Find", "Kinds", "Equals", "GetHashCode", "GetType",
        "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    /// <summary>What <see cref="CoreNamespace"/> holds.</summary>
    private static readonly string[] CoreTypes =
    [
        "Attribution", "AttributionLink", "Certainty", "Core", "Dating", "DatingBasis", "DatingBasisCodes", "EdtfDate", "EdtfParseResult",
        "EntityName", "Evidence", "FactIdAttribute", "FactRelation", "FactTable", "FactVariant", "IEntity", "IEntry", "IFact",
        "IFieldGroup", "IFieldVisitor", "ISource", "Json", "KindRole", "KindTable", "LineRange", "LocalizedText", "NameFolding",
        "NameForm", "NameFormCodes", "NameSearch", "Packing", "Quantity", "Recurrence", "RecurrenceCodes", "RefusedReading",
        "RelationKind", "RelationKindCodes", "Retraction", "Stance", "StanceCodes", "TextPosition",
    ];

    private readonly SchemaReader _reader;
    private readonly Dictionary<string, string> _csharp = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    /// <summary>Starts with the names that are taken in that namespace.</summary>
    public SchemaNames(SchemaReader reader, string @namespace)
    {
        _reader = reader;
        foreach (string name in Reserved)
        {
            _csharp.Add(name, "the generated code itself");
        }

        foreach (string name in @namespace == CoreNamespace ? CoreTypes : [])
        {
            _csharp.Add(name, "FactsDataset.Core");
        }

        foreach (string name in FieldTypeNames.All)
        {
            _types.Add(name);
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

        if (scalar.Text[0] is >= 'a' and <= 'z')
        {
            _reader.Report(scalar, $"'{scalar.Text}' cannot be the name of a class: write a capital letter first");
        }
        else
        {
            Declare(scalar, "a class", [scalar.Text, .. suffixes.Select(suffix => scalar.Text + suffix)]);
        }

        return scalar.Text;
    }

    /// <summary>Takes the name of a type that fields may have; false, and a diagnostic, where that cannot be.</summary>
    public bool DeclareType(ScalarSyntax node)
    {
        if (!CSharpNames.IsSlug(node.Text))
        {
            _reader.Report(node, $"'{node.Text}' is no name: {CSharpNames.SlugAdvice(node.Text)}");
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
