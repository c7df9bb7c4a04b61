using System.Runtime.CompilerServices;

namespace FactsDataset.Compiler.Collections;

/// <summary>Tells objects apart by which they are, whatever they hold.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
