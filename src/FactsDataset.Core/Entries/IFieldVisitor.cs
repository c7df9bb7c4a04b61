namespace FactsDataset.Core;

/// <summary>
/// Is shown the fields of an entry by <see cref="IEntry.Describe"/>, one call for each field that is present, in the
/// order of the schema. The name is the field's key in fact files.
/// </summary>
public interface IFieldVisitor
{
    /// <summary>A text.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Text(string name, string value);

    /// <summary>A list of texts.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="values">What the field holds, in its order; one item at least.</param>
    void TextList(string name, IReadOnlyList<string> values);

    /// <summary>A text by language.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Texts(string name, LocalizedText value);

    /// <summary>The spellings of a name.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="values">What the field holds, in its order; one item at least.</param>
    void Names(string name, IReadOnlyList<EntityName> values);

#pragma warning disable CA1720 // The name of the field type in schema.yaml, not of a type in C#.
    /// <summary>An integer.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Integer(string name, long value);

    /// <summary>A decimal number.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Decimal(string name, decimal value);
#pragma warning restore CA1720

    /// <summary>When and why a fact was taken back.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Retraction(string name, Retraction value);

    /// <summary>A boolean.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Boolean(string name, bool value);

    /// <summary>A value of a vocabulary, by its code.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="code">The code.</param>
    void Code(string name, string code);

    /// <summary>A list of values of a vocabulary, by their codes.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="codes">The codes, in their order; one at least.</param>
    void CodeList(string name, IReadOnlyList<string> codes);

    /// <summary>A date.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Date(string name, EdtfDate value);

    /// <summary>A list of dates.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="values">What the field holds, in its order; one item at least.</param>
    void DateList(string name, IReadOnlyList<EdtfDate> values);

    /// <summary>A quantity.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Quantity(string name, Quantity value);

    /// <summary>A reference to an entry.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="entry">The entry.</param>
    void Reference(string name, IEntry entry);

    /// <summary>References to several entries.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="entries">The entries, in their order; one at least.</param>
    void References(string name, IReadOnlyList<IEntry> entries);

    /// <summary>How a date is known.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Dating(string name, Dating value);

    /// <summary>Where something is said.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="values">What the field holds, in its order; one item at least.</param>
    void Evidence(string name, IReadOnlyList<Evidence> values);

    /// <summary>Who says something.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="value">What the field holds.</param>
    void Attribution(string name, Attribution value);

    /// <summary>Where sources differ.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="values">What the field holds, in its order; one item at least.</param>
    void Variants(string name, IReadOnlyList<FactVariant> values);

    /// <summary>How a fact relates to others.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="values">What the field holds, in its order; one item at least.</param>
    void Relations(string name, IReadOnlyList<FactRelation> values);

    /// <summary>Runs of lines.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="values">What the field holds, in its order; one item at least.</param>
    void LineRanges(string name, IReadOnlyList<LineRange> values);

    /// <summary>A group that stands once. The visitor looks into it with <see cref="IFieldGroup.Describe"/>.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="group">The fields of the group.</param>
    void Group(string name, IFieldGroup group);

    /// <summary>A list of groups. The visitor looks into each with <see cref="IFieldGroup.Describe"/>.</summary>
    /// <param name="name">The key of the field in fact files.</param>
    /// <param name="groups">The groups, in their order; one at least.</param>
    void Groups(string name, IReadOnlyList<IFieldGroup> groups);
}
