namespace FactsDataset.Reading.Values;

/// <summary>When and why a fact was taken back.</summary>
/// <param name="Date">When.</param>
/// <param name="Reason">Why, in the curators' words.</param>
internal sealed record RetractionValue(EdtfDate Date, string Reason) : FieldValue
{
    public override string ToString() => Date + ": " + Reason;
}
