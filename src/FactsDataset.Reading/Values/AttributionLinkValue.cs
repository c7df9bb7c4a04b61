namespace FactsDataset.Reading.Values;

/// <summary>One who says something, or passes it on.</summary>
/// <param name="Who">Who says it; null where they are only described.</param>
/// <param name="Described">Whoever says it, where the source gives no name.</param>
/// <param name="Of">The body that they say it for; null where none is given.</param>
/// <param name="On">When they said it; null where that is not given.</param>
internal sealed record AttributionLinkValue(ReferenceValue? Who, string? Described, ReferenceValue? Of, EdtfDate? On);
