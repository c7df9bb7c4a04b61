using System.Globalization;
using System.Net;
using System.Text;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Coverage;

/// <summary>A page that shows each document with the spans that are cited and what became of each sentence.</summary>
internal static class CoveragePage
{
    private const string Style = """
        body { font: 1rem/1.7 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1d2430; background: #fff; }
        .private { border: 2px solid #9b1c1c; padding: .5rem 1rem; }
        .line { display: grid; grid-template-columns: 3rem minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; border-top: 1px solid #e3e6ea; padding: .3rem 0; }
        .line > :first-child { color: #5b6675; font-variant-numeric: tabular-nums; }
        .out { color: #6b7480; } .open { background: #ffd9d2; } .left { background: #ececec; }
        u { text-decoration: underline 2px #1f6f4a; text-underline-offset: .25em; }
        ul { margin: 0; padding: 0; list-style: none; font-size: .85rem; overflow-wrap: anywhere; }
        @media (max-width: 45rem) { .line { grid-template-columns: 2rem 1fr; } .line ul { grid-column: 2; } }
        """;

    /// <summary>The page.</summary>
    public static string Write(IReadOnlyList<SourceCoverage> sources)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n<title>Coverage</title>\n<style>\n")
            .Append(Style).Append("\n</style>\n</head>\n<body>\n<h1>Coverage</h1>\n")
            .Append("<p class=\"private\"><strong>A private copy.</strong> It holds the text of the documents. Do not publish it.</p>\n")
            .Append("<p><u>Cited words</u> are underlined; <span class=\"left\">sentences that are left out</span> are grey, <span class=\"open\">open ones</span> red.</p>\n");
        foreach (SourceCoverage source in sources)
        {
            AppendSource(page, source);
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void AppendSource(StringBuilder page, SourceCoverage source)
    {
        page.Append("<h2>").Append(Encode(source.Source.Id)).Append("</h2>\n<p>").Append(Encode(source.Document.Name)).Append("</p>\n");
        for (int line = 1; line <= source.Document.Lines.Count; line++)
        {
            string text = source.Document.Lines[line - 1];
            if (text.Trim().Length == 0)
            {
                continue;
            }

            List<CoveredSentence> sentences = [.. source.Sentences.Where(sentence => sentence.Line == line)];
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"line\"><span>{line}</span><div dir=\"auto\"{(sentences.Count == 0 ? " class=\"out\"" : string.Empty)}>");
            AppendLine(page, source, line, text, sentences);
            page.Append("</div><ul>");
            foreach (CoveredSentence sentence in sentences)
            {
                page.Append(CultureInfo.InvariantCulture, $"<li>{sentence.Number}: {Encode(sentence.Describe())}</li>");
            }

            page.Append("</ul></div>\n");
        }
    }

    /// <summary>The line in pieces, cut where a sentence or a span begins or ends.</summary>
    private static void AppendLine(StringBuilder page, SourceCoverage source, int line, string text, List<CoveredSentence> sentences)
    {
        List<CoveringSpan> spans = [.. source.Spans.Where(span => span.Line == line)];
        int length = CorpusDocument.CountCodePoints(text);
        List<int> cuts = [.. sentences.SelectMany(static sentence => new[] { sentence.Start, sentence.End })
            .Concat(spans.SelectMany(static span => new[] { span.Start, span.End })).Append(0).Append(length).Where(cut => cut <= length).Distinct().Order()];
        for (int i = 0; i + 1 < cuts.Count; i++)
        {
            int start = cuts[i];
            CoveredSentence? sentence = sentences.Find(sentence => sentence.Start <= start && start < sentence.End);
            List<CoveringSpan> cited = spans.FindAll(span => span.Start <= start && start < span.End);
            string words = Encode(source.Document.FindSpan(line, start, cuts[i + 1]) ?? string.Empty);
            string title = string.Join("; ", cited.Select(static span => $"{span.Entry}: {string.Join(", ", span.Fields)}"));
            words = cited.Count > 0 ? $"<u title=\"{Encode(title)}\">{words}</u>" : words;
            string state = sentence is null or { IsCovered: true } ? string.Empty : sentence.IsOpen ? "open" : "left";
            page.Append(state.Length > 0 ? $"<span class=\"{state}\">{words}</span>" : words);
        }
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
