namespace FactsDataset.Reading.Values;

/// <summary>What a fact has to do with another one.</summary>
/// <param name="Relation">The code of the relation, read from the fact that carries it to the other.</param>
/// <param name="Fact">The other fact.</param>
/// <param name="Note">A remark of the curators.</param>
internal sealed record RelationValue(string Relation, ReferenceValue Fact, string? Note) : FieldValue
{
    public override string ToString() => Relation + " " + Fact.Id;
}
