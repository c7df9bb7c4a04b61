using System.ComponentModel;

namespace FactsDataset.Core.Packing;

/// <summary>
/// The ids of a collection, as a text that a compiler can read without running anything. Plumbing for generated code.
/// Ids hold no space and no equals sign, so these separate them.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactIdsAttribute : Attribute
{
    /// <summary>Names the ids.</summary>
    /// <param name="ids">The ids that exist, sorted by ordinal order, with a space between two.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is <see langword="null"/>.</exception>
    public FactIdsAttribute(string ids)
    {
        Ids = ids ?? throw new ArgumentNullException(nameof(ids));
    }

    /// <summary>The ids that exist, with a space between two.</summary>
    public string Ids { get; }

    /// <summary>
    /// The ids that are no longer to be used, each with the one to use instead, <c>old-id=new-id</c>, or with nothing
    /// where none took its place, <c>old-id=</c>.
    /// </summary>
    public string Retired { get; set; } = string.Empty;

    /// <summary>The ids whose C# member is not called after them, each with the member's name: <c>id=Member</c>.</summary>
    public string Symbols { get; set; } = string.Empty;

    /// <summary>
    /// The spellings of the entries' names: a line for each entry that has any, with the id and then each spelling, a tab
    /// before it.
    /// </summary>
    public string Names { get; set; } = string.Empty;

    /// <summary>Why facts were taken back: a line for each, with the id, a tab and the reason.</summary>
    public string Reasons { get; set; } = string.Empty;
}
