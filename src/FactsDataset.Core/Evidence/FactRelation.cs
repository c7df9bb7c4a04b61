using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>How one fact relates to another.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FactRelationJsonConverter))]
#endif
public sealed record FactRelation
{
    private readonly EntryReference _fact;

    private FactRelation(RelationKind relation, EntryReference fact, string? note)
    {
        Relation = relation;
        _fact = fact;
        Note = note;
    }

    /// <summary>The relation, read from the fact that carries it to <see cref="Fact"/>.</summary>
    public RelationKind Relation { get; }

    /// <summary>The other fact.</summary>
    public IFact Fact => _fact.Get<IFact>();

    /// <summary>A remark of the curator.</summary>
    public string? Note { get; }

    /// <summary>Makes a relation for a test.</summary>
    /// <param name="relation">What the one fact has to do with the other.</param>
    /// <param name="fact">The other fact.</param>
    /// <param name="note">A remark.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public static FactRelation Create(RelationKind relation, IFact fact, string? note = null) =>
        new(relation, MadeStore.ReferenceTo(fact ?? throw new ArgumentNullException(nameof(fact))), note);

    /// <summary>Reads the cells <c>relation fact note</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static FactRelation Read(FactStore store, ref RowReader reader)
    {
        RelationKind relation = reader.ReadRequiredCode<RelationKind>(RelationKindCodes.TryParse);
        EntryReference fact = new(store, reader.ReadReference());
        return new FactRelation(relation, fact, reader.ReadText());
    }

    /// <summary>The relation and the other's id, such as <c>follows doe-geneva-2001</c>.</summary>
    public override string ToString() => Relation.ToCode() + " " + Fact.Id;
}
