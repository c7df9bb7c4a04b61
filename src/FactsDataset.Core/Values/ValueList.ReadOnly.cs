namespace FactsDataset.Core;

// What a list has that never changes: LINQ asks whether something is an IList<T> before it walks.
internal sealed partial class ValueList<T>
{
    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    int IList<T>.IndexOf(T item) => IndexOf(item);

    bool ICollection<T>.Contains(T item) => IndexOf(item) >= 0;

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        foreach (T item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    private int IndexOf(T item)
    {
        for (int i = 0; i < Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(this[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    private static NotSupportedException ReadOnly() => new("The list never changes; copy it by ToList() first.");
}
