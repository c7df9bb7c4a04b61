namespace FactsDataset.Core;

/// <summary>
/// Says that a text is the id of an entry: <c>[FactId(typeof(Visits))] string visitId</c>. Constants that are passed to
/// such a parameter, or put in such a field or property, are checked against the dataset at compile time. In a
/// positional record, <c>[param: FactId(typeof(Visits))]</c> marks the parameter of the constructor and
/// <c>[property: FactId(typeof(Visits))]</c> the property.
/// </summary>
/// <remarks>
/// An id that does not exist is the error FACT9001, a retired one the warning FACT9002. A <see langword="null"/>, and a
/// text that is known only when the program runs, are not looked at. The items of an array, or of another collection
/// of texts, are ids as well.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
public sealed class FactIdAttribute : Attribute
{
    /// <summary>Says whose id it is.</summary>
    /// <param name="collection">The class that holds all entries of a kind, such as <c>typeof(Visits)</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collection"/> is <see langword="null"/>.</exception>
    public FactIdAttribute(Type collection)
    {
        Collection = collection ?? throw new ArgumentNullException(nameof(collection));
    }

    /// <summary>The class that holds the entry.</summary>
    public Type Collection { get; }
}
