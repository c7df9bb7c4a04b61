namespace FactsDataset.Core.Json;

/// <summary>Writes and reads a <see cref="Stance"/> as its code.</summary>
public sealed class StanceJsonConverter : CodeJsonConverter<Stance>
{
    /// <inheritdoc/>
    protected override string ToCode(Stance value) => StanceCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string code, out Stance value) => StanceCodes.TryParse(code, out value);
}
