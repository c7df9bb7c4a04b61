using System.Text;

namespace FactsDataset.Site;

/// <summary>What the page is made of, as this assembly carries it.</summary>
internal static class PageResources
{
    /// <summary>The text of a resource.</summary>
    /// <param name="name">Its name, such as <c>page/main.js</c>.</param>
    public static string Text(string name)
    {
        using Stream stream = typeof(PageResources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The page lacks '{name}'.");
        using StreamReader reader = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return reader.ReadToEnd();
    }
}
