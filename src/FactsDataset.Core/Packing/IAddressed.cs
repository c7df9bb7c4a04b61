namespace FactsDataset.Core.Packing;

/// <summary>A table that knows where its entries are.</summary>
internal interface IAddressed
{
    /// <summary>The addresses of the entries, in their order.</summary>
    EntryAddress[] Addresses { get; }
}
