using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>A kind of entry.</summary>
/// <param name="Name">Its name in fact files.</param>
/// <param name="Record">The C# record.</param>
/// <param name="Collection">The C# class that holds all its entries.</param>
/// <param name="Label">The field that names an entry to people; or null.</param>
/// <param name="Fields">Its fields, those of its role among them, in the order of their cells in a row.</param>
/// <param name="Inverses">The lists of entries that refer to it.</param>
internal sealed record Kind(
    string Name,
    string Record,
    string Collection,
    string Summary,
    KindRole Role,
    string? Label,
    EquatableArray<Field> Fields,
    EquatableArray<Inverse> Inverses)
{
    public Field? EventDate => FindFirst(static field => field.IsEventDate);

    public Field? EventPlace => FindFirst(static field => field.IsEventPlace);

    public Field? EventStatus => FindFirst(static field => field.IsEventStatus);

    /// <summary>The field that is that part of a tenure; null where the kind is no tenure.</summary>
    public Field? TenureField(TenurePart part) => FindFirst(candidate => candidate.TenurePart == part);

    /// <summary>What people are shown instead of the name, by language.</summary>
    public EquatableArray<Wording> Titles { get; init; }

    /// <summary>What people are shown where many of the kind are meant, by language.</summary>
    public EquatableArray<Wording> Plurals { get; init; }

    /// <summary>Whether each entry is a member of the collection's class.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>Whether its entries, which are sources, can be elsewhere than in a document of the corpus.</summary>
    public bool CanBeElsewhere { get; init; }

    /// <summary>In which order its entries stand in a file that is in its canonical form.</summary>
    public EntrySequence Sequence { get; init; }

    /// <summary>The namespace of the dataset that it belongs to, where that is another one; empty for a kind of the schema's own.</summary>
    public string Dataset { get; init; } = string.Empty;

    /// <summary>Whether it belongs to another dataset.</summary>
    public bool IsForeign => Dataset.Length > 0;

    /// <summary>The record, as generated code names it.</summary>
    public string RecordType => IsForeign ? $"global::{Dataset}.{Record}" : Record;

    /// <summary>The class that holds its entries, as generated code names it.</summary>
    public string CollectionType => IsForeign ? $"global::{Dataset}.{Collection}" : Collection;

    /// <summary>What an item of its evidence holds; null in a kind that is still being read.</summary>
    public FieldGroup? EvidenceItem { get; init; }

    /// <summary>The field with that name, or null.</summary>
    public Field? FindField(string name)
    {
        foreach (Field field in Fields)
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Whether a field of that shape stands at the top of the kind.</summary>
    public bool Has(FieldShape shape, string typeName = "") =>
        FindFirst(field => field.Shape == shape && (typeName.Length == 0 || field.TypeName == typeName)) is not null;

    private Field? FindFirst(Func<Field, bool> condition)
    {
        foreach (Field field in Fields)
        {
            if (condition(field))
            {
                return field;
            }
        }

        return null;
    }
}
