using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>A field of a kind or of a group.</summary>
/// <param name="Name">The key in fact files.</param>
/// <param name="Property">The name of the C# property.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="TypeName">The vocabulary, kind, union or group that the shape needs; otherwise empty.</param>
/// <param name="IsMany">Whether it holds a list.</param>
/// <param name="IsRequired">Whether an entry without it is a mistake.</param>
/// <param name="Inverse">The name, in the target, of the list of entries that refer to it; or null.</param>
/// <param name="Default">The value where none is written; or null.</param>
/// <param name="Summary">The property's documentation.</param>
/// <param name="IsImplied">Whether the kind's role brings the field, rather than the schema file.</param>
internal sealed record Field(
    string Name,
    string Property,
    FieldShape Shape,
    string TypeName,
    bool IsMany,
    bool IsRequired,
    string? Inverse,
    string? Default,
    string Summary,
    bool IsImplied)
{
    /// <summary>What is known of its type.</summary>
    public FieldType Type => FieldTypes.Of(Shape);

    /// <summary>Whether its value is a list, by its type or as the schema has it.</summary>
    public bool IsList => IsMany || Type.IsList;

    /// <summary>Whether it is the date of the event that the fact tells.</summary>
    public bool IsEventDate { get; init; }

    /// <summary>Whether it is the place of that event.</summary>
    public bool IsEventPlace { get; init; }

    /// <summary>Whether it says how far that event came.</summary>
    public bool IsEventStatus { get; init; }

    /// <summary>Whether it names the place that an entity lies in.</summary>
    public bool IsContainment { get; init; }

    /// <summary>Whether its text is a name or a code rather than for people to read, so that no blank but the plain one stands in it.</summary>
    public bool IsNameOrCode { get; init; }

    /// <summary>How many items it is to have, where it holds a list.</summary>
    public ListBounds Bounds { get; init; } = ListBounds.Any;

    /// <summary>Between which numbers its value lies, where it is one number.</summary>
    public NumberRange Range { get; init; }

    /// <summary>Which form its text has, or the texts in its list; null where they may have any.</summary>
    public TextPattern? Pattern { get; init; }

    /// <summary>Whether no two entries of the kind may have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>What the schema says at the field of proof; null where it says nothing there.</summary>
    public bool? IsProofRequired { get; init; }

    /// <summary>Whether some evidence of the entry has to name it where it is set.</summary>
    public bool NeedsProof { get; init; }

    /// <summary>What is checked of its value beyond its type.</summary>
    public FieldCheck Check { get; init; }

    /// <summary>The field beside it that names who holds the post, where the check is of a post; otherwise empty.</summary>
    public string Holder { get; init; } = string.Empty;

    /// <summary>What it is of a tenure, where its kind is the kind of tenures.</summary>
    public TenurePart TenurePart { get; init; }

    /// <summary>What people are shown instead of the name, by language.</summary>
    public EquatableArray<Wording> Labels { get; init; }

    /// <summary>Whether, where it is true, what its group or entry says is said not to be so.</summary>
    public bool Negates { get; init; }

    /// <summary>Whether it names what the entity belongs to: a larger body, a state, an owner.</summary>
    public bool IsBelonging { get; init; }

    /// <summary>Whether it says by when the fact was known at the latest, such as the day on which it was said.</summary>
    public bool IsKnownBy { get; init; }

    /// <summary>What it says of where a source's text comes from.</summary>
    public ProvenancePart Provenance { get; init; }
}
