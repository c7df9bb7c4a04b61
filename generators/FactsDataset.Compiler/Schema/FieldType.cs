namespace FactsDataset.Compiler.Schema;

/// <summary>What every stage knows of a built-in type: one row of <see cref="FieldTypes"/>.</summary>
/// <param name="Shape">What a value looks like.</param>
/// <param name="Name">What schema files call the type; null where they cannot ask for it by a name of its own.</param>
/// <param name="Property">
/// The C# type of a value, or of an item where the property is a list; null where it depends on what the field names.
/// </param>
/// <param name="Visit">The visitor's method for a value; null where no property has the type.</param>
internal sealed record FieldType(FieldShape Shape, string? Name, string? Property, string? Visit)
{
    /// <summary>The visitor's method for a list of values; null where no list of them can be declared.</summary>
    public string? VisitMany { get; init; }

    /// <summary>Whether every value is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether <see cref="Property"/> is a class of FactsDataset.Core.</summary>
    public bool IsOfCore { get; init; }

    /// <summary>Whether the property has a value type, whose null is told by HasValue.</summary>
    public bool IsValueType { get; init; }

    /// <summary>The fields of a value, or of an item of a list; null where it has none, or those depend on the schema.</summary>
    public FieldGroup? Parts { get; init; }

    /// <summary>Whether a list of such values can be declared.</summary>
    public bool CanBeMany => VisitMany is not null;
}
