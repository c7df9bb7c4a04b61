using System.ComponentModel;

namespace FactsDataset.Core;

/// <summary>Converts a <see cref="DatingBasis"/> to its code and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatingBasisTypeConverter : CodeTypeConverter<DatingBasis>
{
    /// <inheritdoc/>
    protected override string ToCode(DatingBasis value) => DatingBasisCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string? code, out DatingBasis value) => DatingBasisCodes.TryParse(code, out value);
}
