namespace FactsDataset.Core;

/// <summary>A visitor that looks into groups and does nothing else. Override what is to be looked at.</summary>
public abstract class FieldVisitor : IFieldVisitor
{
    /// <inheritdoc/>
    public virtual void Text(string name, string value)
    {
    }

    /// <inheritdoc/>
    public virtual void TextList(string name, IReadOnlyList<string> values)
    {
    }

    /// <inheritdoc/>
    public virtual void Texts(string name, LocalizedText value)
    {
    }

    /// <inheritdoc/>
    public virtual void Names(string name, IReadOnlyList<EntityName> values)
    {
    }

#pragma warning disable CA1720 // The name of the field type in schema.yaml, not of a type in C#.
    /// <inheritdoc/>
    public virtual void Integer(string name, long value)
    {
    }

    /// <inheritdoc/>
    public virtual void Decimal(string name, decimal value)
    {
    }
#pragma warning restore CA1720

    /// <inheritdoc/>
    public virtual void Retraction(string name, Retraction value)
    {
    }

    /// <inheritdoc/>
    public virtual void Boolean(string name, bool value)
    {
    }

    /// <inheritdoc/>
    public virtual void Code(string name, string code)
    {
    }

    /// <inheritdoc/>
    public virtual void CodeList(string name, IReadOnlyList<string> codes)
    {
    }

    /// <inheritdoc/>
    public virtual void Date(string name, EdtfDate value)
    {
    }

    /// <inheritdoc/>
    public virtual void DateList(string name, IReadOnlyList<EdtfDate> values)
    {
    }

    /// <inheritdoc/>
    public virtual void Quantity(string name, Quantity value)
    {
    }

    /// <inheritdoc/>
    public virtual void Reference(string name, IEntry entry)
    {
    }

    /// <inheritdoc/>
    public virtual void References(string name, IReadOnlyList<IEntry> entries)
    {
    }

    /// <inheritdoc/>
    public virtual void Dating(string name, Dating value)
    {
    }

    /// <inheritdoc/>
    public virtual void Evidence(string name, IReadOnlyList<Evidence> values)
    {
    }

    /// <inheritdoc/>
    public virtual void Attribution(string name, Attribution value)
    {
    }

    /// <inheritdoc/>
    public virtual void Variants(string name, IReadOnlyList<FactVariant> values)
    {
    }

    /// <inheritdoc/>
    public virtual void Relations(string name, IReadOnlyList<FactRelation> values)
    {
    }

    /// <inheritdoc/>
    public virtual void LineRanges(string name, IReadOnlyList<LineRange> values)
    {
    }

    /// <summary>Looks into the group.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public virtual void Group(string name, IFieldGroup group) => (group ?? throw new ArgumentNullException(nameof(group))).Describe(this);

    /// <summary>Looks into each of the groups.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="groups">The groups.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <see langword="null"/>.</exception>
    public virtual void Groups(string name, IReadOnlyList<IFieldGroup> groups)
    {
        foreach (IFieldGroup group in groups ?? throw new ArgumentNullException(nameof(groups)))
        {
            group.Describe(this);
        }
    }
}
