using System.ComponentModel;

namespace FactsDataset.Core;

/// <summary>Converts a <see cref="Recurrence"/> to its code and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecurrenceTypeConverter : CodeTypeConverter<Recurrence>
{
    /// <inheritdoc/>
    protected override string ToCode(Recurrence value) => RecurrenceCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string? code, out Recurrence value) => RecurrenceCodes.TryParse(code, out value);
}
