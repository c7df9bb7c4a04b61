namespace FactsDataset.Reading.Values;

/// <summary>How a date is known.</summary>
/// <param name="Basis">The code of what the date rests on.</param>
/// <param name="Note">How the date was found.</param>
/// <param name="TextOnly">What the sources alone give, where general knowledge was needed.</param>
/// <param name="Refused">The readings that were not taken.</param>
internal sealed record DatingValue(string Basis, string? Note, EdtfDate? TextOnly, IReadOnlyList<RefusedReadingValue> Refused) : FieldValue;
