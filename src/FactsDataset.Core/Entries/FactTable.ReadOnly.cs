namespace FactsDataset.Core;

// What a list has that never changes: LINQ asks whether something is an IList<T> before it walks.
public sealed partial class FactTable<T>
{
    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    int IList<T>.IndexOf(T item) => IndexOf(item);

    bool ICollection<T>.Contains(T item) => Contains(item);

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A table of entries never changes; copy it by ToList() first.");
}
