using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>One kind of a dataset, with all its entries.</summary>
[DebuggerDisplay("{ToString(),nq}: {Entries.Count} entries")]
public sealed class KindTable
{
    private readonly Type _collection;
    private IReadOnlyDictionary<string, string>? _former;
    private IReadOnlyDictionary<string, string>? _symbols;

    /// <summary>A kind. Plumbing for generated code.</summary>
    /// <param name="kind">The code of the kind.</param>
    /// <param name="summary">What the kind is, in one sentence.</param>
    /// <param name="role">What its entries are.</param>
    /// <param name="collection">The class that holds them, whose <see cref="FactIdsAttribute"/> is read when it is first needed.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="retracted">The facts that were taken back; none for what is no fact.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public KindTable(
        string kind, string summary, KindRole role, Type collection, IReadOnlyList<IEntry> entries, IReadOnlyList<IEntry> retracted)
    {
        Kind = kind ?? throw new ArgumentNullException(nameof(kind));
        Summary = summary ?? throw new ArgumentNullException(nameof(summary));
        Role = role;
        _collection = collection ?? throw new ArgumentNullException(nameof(collection));
        Entries = entries ?? throw new ArgumentNullException(nameof(entries));
        Retracted = retracted ?? throw new ArgumentNullException(nameof(retracted));
    }

    /// <summary>The code of the kind, such as <c>arms-claim</c>.</summary>
    public string Kind { get; }

    /// <summary>What the kind is, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>What its entries are.</summary>
    public KindRole Role { get; }

    /// <summary>Its entries, in the order of its collection.</summary>
    public IReadOnlyList<IEntry> Entries { get; }

    /// <summary>Its facts that were taken back, by date; they are not among <see cref="Entries"/>. None for what is no fact.</summary>
    public IReadOnlyList<IEntry> Retracted { get; }

    /// <summary>The ids that entries had before, each with the id that the entry has now, in the ordinal order of the former.</summary>
    public IReadOnlyDictionary<string, string> Former => _former ??= CollectionIds.FormerOf(_collection);

    /// <summary>
    /// The ids whose C# member is not called after them, each with the name of the member, in the ordinal order of the ids.
    /// </summary>
    public IReadOnlyDictionary<string, string> Symbols => _symbols ??= CollectionIds.SymbolsOf(_collection);

    /// <summary>The code of the kind.</summary>
    public override string ToString() => Kind;
}
