using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// Names the class through which an assembly gives its dataset, so that a tool finds it. Plumbing for generated code.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactDatasetAttribute : Attribute
{
    /// <summary>Names the class.</summary>
    /// <param name="dataset">The static class with the property <c>Kinds</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is <see langword="null"/>.</exception>
    public FactDatasetAttribute(Type dataset)
    {
        Dataset = dataset ?? throw new ArgumentNullException(nameof(dataset));
    }

    /// <summary>The static class with the property <c>Kinds</c>.</summary>
    public Type Dataset { get; }
}
