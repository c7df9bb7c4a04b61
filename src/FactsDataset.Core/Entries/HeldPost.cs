using System.Diagnostics;

namespace FactsDataset.Core;

/// <summary>A post that somebody holds on a date, surely or possibly.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record HeldPost
{
    internal HeldPost(IEntity post, Certainty certainty)
    {
        Post = post;
        Certainty = certainty;
    }

    /// <summary>The post.</summary>
    public IEntity Post { get; }

    /// <summary>How surely it is held on the date that was asked for; never <see cref="Certainty.No"/>.</summary>
    public Certainty Certainty { get; }

    /// <summary>The id of the post, and how surely.</summary>
    public override string ToString() => Post.Id + ": " + Certainty;
}
