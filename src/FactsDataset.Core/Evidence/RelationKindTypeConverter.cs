using System.ComponentModel;

namespace FactsDataset.Core;

/// <summary>Converts a <see cref="RelationKind"/> to its code and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RelationKindTypeConverter : CodeTypeConverter<RelationKind>
{
    /// <inheritdoc/>
    protected override string ToCode(RelationKind value) => RelationKindCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string? code, out RelationKind value) => RelationKindCodes.TryParse(code, out value);
}
