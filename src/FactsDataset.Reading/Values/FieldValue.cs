using System.Globalization;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Values;

/// <summary>A value of a field, with the type that the schema gives it.</summary>
internal abstract record FieldValue
{
    /// <summary>The values that it is made of; none for what is whole.</summary>
    public virtual IEnumerable<EntryField> Parts => [];
}

/// <summary>A text, an address, a language tag.</summary>
internal sealed record TextValue(string Text) : FieldValue
{
    public override string ToString() => Text;
}

/// <summary>A text in one of the languages in which the field has it.</summary>
/// <param name="Language">The BCP 47 tag, as the fact file has it.</param>
/// <param name="Text">The text.</param>
internal sealed record WordingValue(string Language, string Text) : FieldValue
{
    public override string ToString() => Text;
}

/// <summary>A spelling of a name.</summary>
/// <param name="Text">The name, as it is written.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="Script">The ISO 15924 code of its script; empty where none is given.</param>
/// <param name="IsUsual">Whether it is a spelling to show.</param>
internal sealed record NameValue(string Text, string Language, string Script, bool IsUsual) : FieldValue
{
    public override string ToString() => Text;
}

/// <summary>A whole number.</summary>
internal sealed record IntegerValue(long Number) : FieldValue
{
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A decimal number.</summary>
internal sealed record DecimalValue(decimal Number) : FieldValue
{
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A truth value.</summary>
internal sealed record BooleanValue(bool Truth) : FieldValue
{
    public override string ToString() => Truth ? "true" : "false";
}

/// <summary>A date.</summary>
internal sealed record DateValue(EdtfDate Date) : FieldValue
{
    public override string ToString() => Date.ToString();
}

/// <summary>A value of a vocabulary.</summary>
/// <param name="Code">The word in fact files.</param>
/// <param name="Vocabulary">The vocabulary that it belongs to.</param>
internal sealed record CodeValue(string Code, Vocabulary Vocabulary) : FieldValue
{
    public override string ToString() => Code;
}

/// <summary>A number, or bounds of one.</summary>
/// <param name="Min">The least; null where nothing bounds it.</param>
/// <param name="Max">The most; null where nothing bounds it. The same as <paramref name="Min"/> where the number is exact.</param>
/// <param name="IsApproximate">Whether the source gives it as a rough number.</param>
/// <param name="IsExclusive">Whether it is more than <paramref name="Min"/> and less than <paramref name="Max"/>.</param>
/// <param name="Unit">What is counted or measured; null where that is plain.</param>
internal sealed record QuantityValue(decimal? Min, decimal? Max, bool IsApproximate, bool IsExclusive, string? Unit) : FieldValue;

/// <summary>Lines of a document.</summary>
internal sealed record LinesValue(LineRange Range) : FieldValue
{
    public override string ToString() => Range.ToString();
}

/// <summary>A reference to an entry.</summary>
/// <param name="Id">The id, as it is written; where an entry has another by now, the present one.</param>
/// <param name="Target">The entry; null where there is none that could be read, which only fact files with mistakes have.</param>
internal sealed record ReferenceValue(string Id, EntryView? Target) : FieldValue
{
    /// <summary>Compares by id: the target may refer back.</summary>
    public bool Equals(ReferenceValue? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Id;
}

/// <summary>Values in a group of fields.</summary>
internal sealed record GroupValue(FieldGroup Group, IReadOnlyList<EntryField> Fields) : FieldValue
{
    public override IEnumerable<EntryField> Parts => Fields;

    /// <summary>The field with that name; null where it has no value.</summary>
    public EntryField? Find(string name) => EntryField.Find(Fields, name);
}
