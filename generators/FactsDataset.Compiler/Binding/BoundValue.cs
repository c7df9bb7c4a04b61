using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Binding;

/// <summary>
/// A value with the type that the schema gives it, read once: a date is a date from here to the row that it is packed
/// into. None holds a position in a file but by slot.
/// </summary>
internal abstract record BoundValue
{
    /// <summary>Nothing was written, or what was written has been reported.</summary>
    public static readonly BoundValue Absent = new AbsentValue();
}

/// <summary>No value.</summary>
internal sealed record AbsentValue : BoundValue;

/// <summary>A text, an address, a language tag.</summary>
internal sealed record TextValue(string Text) : BoundValue;

/// <summary>A date.</summary>
internal sealed record DateValue(EdtfDate Date) : BoundValue;

/// <summary>A value of a vocabulary.</summary>
internal sealed record CodeValue(VocabularyValue Value) : BoundValue
{
    /// <summary>The word in fact files.</summary>
    public string Code => Value.Code;
}

/// <summary>A whole number.</summary>
internal sealed record IntegerValue(long Number) : BoundValue;

/// <summary>A decimal number.</summary>
internal sealed record DecimalValue(decimal Number) : BoundValue;

/// <summary>A truth value.</summary>
internal sealed record BooleanValue(bool Truth) : BoundValue
{
    private static readonly BooleanValue True = new(true);
    private static readonly BooleanValue False = new(false);

    /// <summary>The one value for each truth.</summary>
    public static BooleanValue Of(bool truth) => truth ? True : False;
}

/// <summary>Lines of a document.</summary>
internal sealed record LinesValue(LineRange Range) : BoundValue;

/// <summary>A span of a document.</summary>
/// <param name="Line">One-based line.</param>
/// <param name="Start">First Unicode code point of the span in that line, zero-based.</param>
/// <param name="End">The code point after the last.</param>
internal sealed record PositionValue(int Line, int Start, int End) : BoundValue
{
    /// <summary>No span.</summary>
    public static readonly PositionValue None = new(0, 0, 0);
}

/// <summary>A reference to another entry, as written.</summary>
/// <param name="Ordinal">Its number among the references of its file: where linking puts what it resolves to.</param>
/// <param name="Id">The id.</param>
/// <param name="TypeName">The kind, union or role that it may name.</param>
/// <param name="FieldName">The field that it stands in, for messages.</param>
/// <param name="EntryIndex">The entry that it stands in, by its number in the file.</param>
/// <param name="Slot">Where it stands.</param>
/// <param name="Relation">The relation that gives the target its inverse; zero where there is none.</param>
internal sealed record ReferenceValue(
    int Ordinal, string Id, string TypeName, string FieldName, int EntryIndex, Slot Slot, int Relation) : BoundValue
{
    /// <summary>Whether it was written elsewhere, where mistakes in it are reported, and holds here as well.</summary>
    public bool IsInherited { get; init; }
}

/// <summary>A group of fields.</summary>
internal sealed record GroupValue(FieldValues Values) : BoundValue;

/// <summary>A list of values of one type.</summary>
internal sealed record ListValue(EquatableArray<BoundValue> Items) : BoundValue;
