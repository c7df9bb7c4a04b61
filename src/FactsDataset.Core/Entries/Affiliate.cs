using System.Diagnostics;

namespace FactsDataset.Core;

/// <summary>Somebody or something that belongs to another.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Affiliate
{
    internal Affiliate(IEntity entity, Certainty certainty)
    {
        Entity = entity;
        Certainty = certainty;
    }

    /// <summary>Who or what belongs to it.</summary>
    public IEntity Entity { get; }

    /// <summary>How surely, at the date that was asked for; never <see cref="Certainty.No"/>.</summary>
    public Certainty Certainty { get; }

    /// <summary>The id, and how surely.</summary>
    public override string ToString() => Entity.Id + ": " + Certainty;
}
