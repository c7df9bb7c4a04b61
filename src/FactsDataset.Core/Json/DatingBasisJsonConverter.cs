namespace FactsDataset.Core.Json;

/// <summary>Writes and reads a <see cref="DatingBasis"/> as its code.</summary>
public sealed class DatingBasisJsonConverter : CodeJsonConverter<DatingBasis>
{
    /// <inheritdoc/>
    protected override string ToCode(DatingBasis value) => DatingBasisCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string code, out DatingBasis value) => DatingBasisCodes.TryParse(code, out value);
}
