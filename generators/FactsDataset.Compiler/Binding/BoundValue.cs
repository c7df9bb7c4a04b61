using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Binding;

/// <summary>
/// A value with the type that the schema gives it. Composite values are lists of items, each a row of cells in the
/// order that packed rows have; so every value is one of the few below. None holds a position in a file.
/// </summary>
internal abstract record BoundValue
{
    /// <summary>Nothing was written, or what was written has been reported.</summary>
    public static readonly BoundValue Absent = new AbsentValue();
}

/// <summary>No value.</summary>
internal sealed record AbsentValue : BoundValue;

/// <summary>A text; the canonical text of a date; the code of a vocabulary's value.</summary>
internal sealed record TextValue(string Text) : BoundValue;

/// <summary>A whole number.</summary>
internal sealed record IntegerValue(long Number) : BoundValue;

/// <summary>A decimal number.</summary>
internal sealed record DecimalValue(decimal Number) : BoundValue;

/// <summary>A truth value.</summary>
internal sealed record BooleanValue(bool Truth) : BoundValue;

/// <summary>A reference to another entry.</summary>
/// <param name="Ordinal">Its number among the references of its file.</param>
internal sealed record ReferenceValue(int Ordinal) : BoundValue;

/// <summary>A list of items, each a row of cells.</summary>
internal sealed record ListValue(EquatableArray<BoundItem> Items) : BoundValue;
