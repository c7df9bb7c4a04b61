namespace FactsDataset.Core;

/// <summary>
/// An entry of a fact file: a fact, an entity or a source. Equal to another with the same id; sorted with others, facts
/// come by date, undated ones last, then other entries, and by id where that is equal.
/// </summary>
/// <remarks>
/// Of each entry of a dataset there is one instance, on any number of threads, so that two that are known only by this or
/// another interface may be compared by reference: <c>a.Who == b.Who</c> holds exactly where the ids are equal. Where one
/// side is a record, <c>==</c> compares ids. Only what <c>Create</c> makes for a test is an instance of its own: there
/// <see cref="object.Equals(object)"/> tells.
/// </remarks>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.EntryInterfaceJsonConverter))]
#endif
public interface IEntry : IComparable
{
    /// <summary>The id: lower-case ASCII, unique over all kinds, never used again.</summary>
    string Id { get; }

    /// <summary>The code of its kind, such as <c>arms-claim</c>.</summary>
    string Kind { get; }

    /// <summary>What to show for it: a name, a title, or else its id.</summary>
    string Label { get; }

    /// <summary>What to show for it in a language; <see cref="Label"/> where it has no name or title in that language.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>ar</c>; texts of a region or script of the language are taken too.</param>
    string LabelIn(string language);

    /// <summary>A remark of the curator.</summary>
    string? Note { get; }

    /// <summary>The entries that refer to it: facts in order of time, undated ones last, then others by id.</summary>
    IReadOnlyList<IEntry> ReferencedBy { get; }

    /// <summary>
    /// What it lies in directly: what the fields name that the schema marks <c>containment</c>. <see cref="Containment"/>
    /// walks from one to the next.
    /// </summary>
    IReadOnlyList<IEntry> Containers { get; }

    /// <summary>Shows each of its fields that is present to a visitor, in the order of the schema.</summary>
    /// <param name="visitor">Is called once for each field.</param>
    void Describe(IFieldVisitor visitor);
}
