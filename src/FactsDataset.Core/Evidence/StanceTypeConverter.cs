using System.ComponentModel;

namespace FactsDataset.Core;

/// <summary>Converts a <see cref="Stance"/> to its code and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StanceTypeConverter : CodeTypeConverter<Stance>
{
    /// <inheritdoc/>
    protected override string ToCode(Stance value) => StanceCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string? code, out Stance value) => StanceCodes.TryParse(code, out value);
}
