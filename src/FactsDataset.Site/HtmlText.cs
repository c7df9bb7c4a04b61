namespace FactsDataset.Site;

/// <summary>Text that stands in HTML.</summary>
internal static class HtmlText
{
    /// <summary>The text with what is markup in it escaped.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>A script as it is, which may hold nothing that would end its element.</summary>
    /// <exception cref="InvalidOperationException">It does.</exception>
    public static string Contained(string script) =>
        script.Contains("</script", StringComparison.OrdinalIgnoreCase) || script.Contains("<!--", StringComparison.Ordinal)
            ? throw new InvalidOperationException("A script of the page holds what ends a script element.")
            : script;
}
