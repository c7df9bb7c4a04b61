using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// A place in a source that is no document of the corpus, by the locators of the Citation Style Language: a page, a section, or both.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Locator
{
    private Locator(string? page, string? section)
    {
        Page = page;
        Section = section;
    }

    /// <summary>The page or pages as printed, such as <c>12</c>, <c>12-14</c> or <c>xii</c>; <see langword="null"/> where none is named.</summary>
    public string? Page { get; }

    /// <summary>The heading or the number of the section; <see langword="null"/> where none is named.</summary>
    public string? Section { get; }

    /// <summary>Makes a locator for a test.</summary>
    /// <param name="page">The page or pages as printed.</param>
    /// <param name="section">The heading or the number of the section.</param>
    /// <exception cref="ArgumentException">Both are <see langword="null"/>.</exception>
    public static Locator Create(string? page = null, string? section = null) => page is null && section is null
        ? throw new ArgumentException("A locator names a page or a section.", nameof(page))
        : new Locator(page, section);

    /// <summary>Reads the cells <c>page section</c>.</summary>
    internal static Locator Read(FactStore store, ref RowReader reader)
    {
        string? page = reader.ReadText();
        return new Locator(page, reader.ReadText());
    }

    /// <summary>The page and the section, such as <c>page 12, section Harbours</c>.</summary>
    public override string ToString() =>
        Section is null ? "page " + Page : Page is null ? "section " + Section : "page " + Page + ", section " + Section;
}
