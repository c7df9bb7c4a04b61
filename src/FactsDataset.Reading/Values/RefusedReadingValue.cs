namespace FactsDataset.Reading.Values;

/// <summary>A reading of a date that was not taken.</summary>
/// <param name="When">The date by that reading.</param>
/// <param name="Why">Why it was not taken.</param>
internal sealed record RefusedReadingValue(EdtfDate When, string Why)
{
    public override string ToString() => When + ": " + Why;
}
