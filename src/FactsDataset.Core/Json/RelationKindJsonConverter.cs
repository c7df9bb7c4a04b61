namespace FactsDataset.Core.Json;

/// <summary>Writes and reads a <see cref="RelationKind"/> as its code.</summary>
public sealed class RelationKindJsonConverter : CodeJsonConverter<RelationKind>
{
    /// <inheritdoc/>
    protected override string ToCode(RelationKind value) => RelationKindCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string code, out RelationKind value) => RelationKindCodes.TryParse(code, out value);
}
