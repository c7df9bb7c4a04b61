using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>A kind of a dataset that the schema uses, as the compiled dataset describes it.</summary>
/// <param name="Dataset">The namespace of its dataset.</param>
/// <param name="Kind">The kind, named as the schema names it, such as <c>FactsDataset.person</c>. Its fields are not known here.</param>
/// <param name="Ids">The ids of its entries.</param>
internal sealed record UsedKind(string Dataset, Kind Kind, IdCatalogue Ids)
{
    /// <summary>The spellings by which entries are known, each with the id.</summary>
    public EquatableArray<UsedName> Names { get; init; }

    /// <summary>Why entries were taken back, each with the id.</summary>
    public EquatableArray<UsedName> Reasons { get; init; }

    /// <summary>The id that a reference means: the id itself where it stands, else the one that took its place; null where there is none.</summary>
    public string? Resolve(string id) => Ids.Contains(id) ? id : Ids.SuccessorOf(id);

    /// <summary>Whether the kind has an entry with that id, or had one.</summary>
    public bool Knows(string id) => Ids.Contains(id) || Ids.IsRetired(id);
}
