namespace FactsDataset.Reading.Filtering;

/// <summary>A field, at the top of an entry or in a group of it, and the values of which one must be there.</summary>
/// <param name="Field">The name of the field, or its path: <c>stage</c>, <c>terms.action</c>.</param>
/// <param name="Values">What fact files write: codes, ids, numbers, texts.</param>
internal sealed record FieldCondition(string Field, IReadOnlySet<string> Values)
{
    /// <summary>Whether an entry has one of the values in such a field.</summary>
    public bool Holds(EntryView entry) => Holds(entry.Fields, string.Empty);

    private bool Holds(IEnumerable<EntryField> fields, string prefix) => fields.Any(field =>
        ((field.Name == Field || prefix + field.Name == Field) && field.Values.Any(value => Values.Contains(value.ToString() ?? string.Empty)))
        || field.Values.Any(value => Holds(value.Parts, prefix + field.Name + ".")));
}
