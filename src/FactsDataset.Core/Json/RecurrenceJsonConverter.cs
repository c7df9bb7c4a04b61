namespace FactsDataset.Core.Json;

/// <summary>Writes and reads a <see cref="Recurrence"/> as its code.</summary>
public sealed class RecurrenceJsonConverter : CodeJsonConverter<Recurrence>
{
    /// <inheritdoc/>
    protected override string ToCode(Recurrence value) => RecurrenceCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string code, out Recurrence value) => RecurrenceCodes.TryParse(code, out value);
}
