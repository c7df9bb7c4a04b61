namespace FactsDataset.Reading.Values;

/// <summary>Who says something, from the publisher inwards to the one whose words they are.</summary>
/// <param name="Links">The links; one at least.</param>
internal sealed record AttributionValue(IReadOnlyList<AttributionLinkValue> Links) : FieldValue
{
    /// <summary>The last link: the one whose words they are.</summary>
    public AttributionLinkValue Claimant => Links[^1];
}
