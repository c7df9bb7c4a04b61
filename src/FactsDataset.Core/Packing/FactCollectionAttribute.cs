using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>Names the class that holds all entries of a record's kind. Plumbing for generated code.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactCollectionAttribute : Attribute
{
    /// <summary>Names the class.</summary>
    /// <param name="collection">The class, which carries <see cref="FactIdsAttribute"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collection"/> is <see langword="null"/>.</exception>
    public FactCollectionAttribute(Type collection)
    {
        Collection = collection ?? throw new ArgumentNullException(nameof(collection));
    }

    /// <summary>The class that holds the entries.</summary>
    public Type Collection { get; }
}
