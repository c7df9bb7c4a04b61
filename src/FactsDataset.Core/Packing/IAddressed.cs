namespace FactsDataset.Core.Packing;

/// <summary>A table that knows where its entries are.</summary>
internal interface IAddressed
{
    /// <summary>The addresses of the entries, in their order.</summary>
    EntryAddress[] Addresses { get; }

    /// <summary>
    /// An entry as an object of its own, which the dataset does not keep: for walks over more entries than memory holds. It is
    /// equal to the one that the table gives.
    /// </summary>
    /// <param name="index">The zero-based index.</param>
    IEntry ReadAnew(int index);
}
