namespace FactsDataset.Core.Packing;

/// <summary>A reference that is resolved when it is read. Equal to another to the same place in the same store.</summary>
internal readonly record struct EntryReference
{
    private readonly FactStore _store;
    private readonly EntryAddress _address;

    public EntryReference(FactStore store, EntryAddress address)
    {
        _store = store;
        _address = address;
    }

    public T Get<T>()
        where T : class, IEntry => _store.Get<T>(_address);

    public T? GetOrNull<T>()
        where T : class, IEntry => _address.IsNone ? null : _store.Get<T>(_address);
}
