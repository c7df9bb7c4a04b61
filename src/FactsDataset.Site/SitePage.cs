using System.Text;
using FactsDataset.Reading;
using FactsDataset.Site.Data;
using FactsDataset.Site.Libraries;
using FactsDataset.Site.Scripts;

namespace FactsDataset.Site;

/// <summary>The page of a dataset: one HTML file that fetches nothing, by a policy that allows nothing to be fetched.</summary>
internal static class SitePage
{
    /// <summary>The page with the data in it, compressed. It opens from disk.</summary>
    /// <param name="dataset">What it shows.</param>
    /// <param name="options">How it is called, and what stands beside the spans.</param>
    public static string Build(DatasetView dataset, SiteOptions options)
    {
        byte[] data = PageData.Write(dataset, options);
        return Write(dataset, options, new DataBlock(Compression.ToBase64(data), Pieces: null));
    }

    /// <summary>The page without its data, which it fetches in pieces from where it was served.</summary>
    /// <param name="dataset">What it shows.</param>
    /// <param name="options">How it is called.</param>
    /// <param name="pieces">How many pieces there are.</param>
    public static string BuildServed(DatasetView dataset, SiteOptions options, int pieces) =>
        Write(dataset, options, new DataBlock(string.Empty, pieces));

    private static string Write(DatasetView dataset, SiteOptions options, DataBlock data)
    {
        List<Library> libraries = PageLibraries.For(dataset);
        List<string> scripts = libraries.Where(static library => library.IsScript).Select(static library => library.Text).ToList();
        string module = ScriptBundle.Build();
        string style = PageResources.Text("page/page.css");
        string policy = ContentSecurityPolicy.Of([.. scripts, module], style, allowsFetching: data.Pieces is not null);

        StringBuilder html = new();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(policy).Append("\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.Append("<title>").Append(HtmlText.Escape(options.Title)).Append("</title>\n");
        html.Append("<style>").Append(style).Append("</style>\n</head>\n<body>\n");
        html.Append("<div id=\"page\"><noscript>This page shows its facts by script.</noscript></div>\n");
        AppendData(html, data);
        foreach (Library library in libraries)
        {
            html.Append("<!-- ").Append(library.Notice).Append("-->\n");
            html.Append(library.IsScript ? "<script>" : "<script type=\"application/json\" id=\"land\">");
            html.Append(HtmlText.Contained(library.Text)).Append("</script>\n");
        }

        html.Append("<script type=\"module\">").Append(HtmlText.Contained(module)).Append("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void AppendData(StringBuilder html, DataBlock data)
    {
        html.Append("<script type=\"text/plain\" id=\"data\"");
        if (data.Pieces is { } pieces)
        {
            html.Append(" data-pieces=\"").Append(pieces.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append('"');
        }

        html.Append('>').Append(data.Base64).Append("</script>\n");
    }

    /// <param name="Base64">The data, deflated; empty where it is fetched.</param>
    /// <param name="Pieces">How many pieces are to be fetched; null where the data is here.</param>
    private sealed record DataBlock(string Base64, int? Pieces);
}
