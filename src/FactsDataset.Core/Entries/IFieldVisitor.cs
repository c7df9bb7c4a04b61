namespace FactsDataset.Core;

/// <summary>
/// Is shown the fields of an entry by <see cref="IEntry.Describe"/>, one call for each field that is present, in the
/// order of the schema. The name is the field's key in fact files.
/// </summary>
public interface IFieldVisitor
{
    /// <summary>A text.</summary>
    void Text(string name, string value);

    /// <summary>A list of texts.</summary>
    void TextList(string name, IReadOnlyList<string> values);

    /// <summary>A text by language.</summary>
    void Texts(string name, LocalizedText value);

    /// <summary>The spellings of a name.</summary>
    void Names(string name, IReadOnlyList<EntityName> values);

#pragma warning disable CA1720 // The name of the field type in schema.yaml, not of a type in C#.
    /// <summary>An integer.</summary>
    void Integer(string name, long value);

    /// <summary>A decimal number.</summary>
    void Decimal(string name, decimal value);
#pragma warning restore CA1720

    /// <summary>When and why a fact was taken back.</summary>
    void Retraction(string name, Retraction value);

    /// <summary>A boolean.</summary>
    void Boolean(string name, bool value);

    /// <summary>A value of a vocabulary, by its code.</summary>
    void Code(string name, string code);

    /// <summary>A list of values of a vocabulary, by their codes.</summary>
    void CodeList(string name, IReadOnlyList<string> codes);

    /// <summary>A date.</summary>
    void Date(string name, EdtfDate value);

    /// <summary>A quantity.</summary>
    void Quantity(string name, Quantity value);

    /// <summary>A reference to an entry.</summary>
    void Reference(string name, IEntry entry);

    /// <summary>References to several entries.</summary>
    void References(string name, IReadOnlyList<IEntry> entries);

    /// <summary>How a date is known.</summary>
    void Dating(string name, Dating value);

    /// <summary>Where something is said.</summary>
    void Evidence(string name, IReadOnlyList<Evidence> values);

    /// <summary>Who says something.</summary>
    void Attribution(string name, Attribution value);

    /// <summary>Where sources differ.</summary>
    void Variants(string name, IReadOnlyList<FactVariant> values);

    /// <summary>How a fact relates to others.</summary>
    void Relations(string name, IReadOnlyList<FactRelation> values);

    /// <summary>Runs of lines.</summary>
    void LineRanges(string name, IReadOnlyList<LineRange> values);

    /// <summary>A group that stands once. The visitor looks into it with <see cref="IFieldGroup.Describe"/>.</summary>
    void Group(string name, IFieldGroup group);

    /// <summary>A list of groups. The visitor looks into each with <see cref="IFieldGroup.Describe"/>.</summary>
    void Groups(string name, IReadOnlyList<IFieldGroup> groups);
}
