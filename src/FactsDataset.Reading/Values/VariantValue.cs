namespace FactsDataset.Reading.Values;

/// <summary>What another source says of one field of a fact.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Value">What that source says, as a fact file writes it.</param>
/// <param name="Reference">What the value names, where the field is a reference.</param>
/// <param name="Evidence">Where it says so.</param>
internal sealed record VariantValue(string Field, string Value, ReferenceValue? Reference, IReadOnlyList<EvidenceValue> Evidence) : FieldValue
{
    public override string ToString() => Field + ": " + Value;
}
