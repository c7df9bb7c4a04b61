using System.ComponentModel;

namespace FactsDataset;

/// <summary>One kind of a dataset, with all its entries.</summary>
public sealed class KindTable
{
    /// <summary>A kind. Plumbing for generated code.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public KindTable(string kind, string summary, KindRole role, IReadOnlyList<IEntry> entries)
    {
        Kind = kind ?? throw new ArgumentNullException(nameof(kind));
        Summary = summary ?? throw new ArgumentNullException(nameof(summary));
        Role = role;
        Entries = entries ?? throw new ArgumentNullException(nameof(entries));
    }

    /// <summary>The code of the kind, such as <c>arms-claim</c>.</summary>
    public string Kind { get; }

    /// <summary>What the kind is, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>What its entries are.</summary>
    public KindRole Role { get; }

    /// <summary>Its entries, in the order of its collection.</summary>
    public IReadOnlyList<IEntry> Entries { get; }

    /// <summary>The code of the kind.</summary>
    public override string ToString() => Kind;
}
