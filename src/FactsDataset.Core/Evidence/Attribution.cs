using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// Who says something, link by link: from the publisher inwards to the one whose words they are. It has one link at
/// least. Equal to another with equal links.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.AttributionJsonConverter))]
#endif
public sealed record Attribution : IReadOnlyList<AttributionLink>
{
    private readonly ValueList<AttributionLink> _links;

    private Attribution(ValueList<AttributionLink> links) => _links = links;

    /// <summary>The number of links, 1 or more.</summary>
    public int Count => _links.Count;

    /// <summary>The last link: the one whose words they are.</summary>
    public AttributionLink Claimant => _links[_links.Count - 1];

    /// <summary>The link at a zero-based index; the first is the outermost.</summary>
    /// <param name="index">0 for whoever is nearest to the publisher.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not below <see cref="Count"/>.</exception>
    public AttributionLink this[int index] => _links[index];

    /// <summary>Makes a chain for a test.</summary>
    /// <param name="links">The links from the outermost inwards, one at least; the last is the claimant.</param>
    /// <exception cref="ArgumentNullException">The list or a link is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static Attribution Create(params AttributionLink[] links)
    {
        if ((links ?? throw new ArgumentNullException(nameof(links))).Length == 0)
        {
            throw new ArgumentException("A chain of attribution has one link at least.", nameof(links));
        }

        return new Attribution(new ValueList<AttributionLink>(Array.ConvertAll(links, static link => link ?? throw new ArgumentNullException(nameof(links)))));
    }

    /// <summary>Makes, for a test, a chain of one who says something.</summary>
    /// <param name="who">Who says it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="who"/> is <see langword="null"/>.</exception>
    public static Attribution Create(IEntity who) => Create(AttributionLink.Create(who ?? throw new ArgumentNullException(nameof(who))));

    /// <summary>Makes, for a test, a chain of one who says something and is only described.</summary>
    /// <param name="described">Whoever says it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="described"/> is <see langword="null"/>.</exception>
    public static Attribution Create(string described) =>
        Create(AttributionLink.Create(described: described ?? throw new ArgumentNullException(nameof(described))));

    /// <summary>
    /// Reads a whole list with items as <see cref="AttributionLink.Read"/> reads them; <see langword="null"/> where it is
    /// empty. Plumbing for generated code.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Attribution? Read(FactStore store, ref RowReader reader)
    {
        AttributionLink[] links = reader.ReadArray(AttributionLink.Read);
        return links.Length == 0 ? null : new Attribution(new ValueList<AttributionLink>(links));
    }

    /// <summary>The links from the outermost inwards.</summary>
    public IEnumerator<AttributionLink> GetEnumerator() => _links.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The links in words, from the outermost inwards, separated by <c> &gt; </c>.</summary>
    public override string ToString() => string.Join(" > ", _links);
}
