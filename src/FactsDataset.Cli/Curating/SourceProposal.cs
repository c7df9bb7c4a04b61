using System.Globalization;
using System.Text.RegularExpressions;
using FactsDataset.Cli.Citing;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Curating;

/// <summary>
/// What can be read off a document for the entry of its source: its headline, its body, a date that it prints, its language. Guesses by
/// plain rules, which whoever adds the source looks at.
/// </summary>
/// <remarks>
/// A paragraph has 120 characters and more. The body begins at the headline: the first of the twelve lines above the first paragraph that has 20
/// characters, prints no date and ends in neither point nor exclamation mark. It ends before the first line behind a paragraph that begins with a word of <see cref="Ends"/>, and at the last
/// line of 20 characters before that. Lists of links (three lines in a row with a bullet) end it as well.
/// </remarks>
internal sealed partial class SourceProposal
{
    private const int Paragraph = 120;
    private const int Headline = 20;
    private const int LongestLine = 4000;

    /// <summary>How lines begin that stand behind the text of an article.</summary>
    private static readonly string[] Ends =
    [
        "read also", "read more", "related", "see also", "tags", "comments", "leave a", "share", "print", "subscribe", "more from", "copyright", "©",
        "اقرأ أيض", "اقرأ المزيد", "إقرأ أيض", "مقالات مشابهة", "مقالات ذات صلة", "مواضيع ذات صلة", "أخبار ذات صلة", "وسوم", "الوسوم", "كلمات مفتاحية", "طباعة", "شارك",
        "اترك رد", "اترك تعليق", "رأيك", "التعليقات", "اظهار التعليقات", "إظهار التعليقات", "انقر هنا", "المزيد", "جميع الحقوق",
    ];

    private static readonly string[][] Months =
    [
        ["january", "يناير", "كانون الثاني"], ["february", "فبراير", "شباط"], ["march", "مارس", "آذار"], ["april", "أبريل", "نيسان"], ["may", "مايو", "أيار"], ["june", "يونيو", "حزيران"],
        ["july", "يوليو", "تموز"], ["august", "أغسطس", "آب"], ["september", "سبتمبر", "أيلول"], ["october", "أكتوبر", "تشرين الأول"], ["november", "نوفمبر", "تشرين الثاني"], ["december", "ديسمبر", "كانون الأول"],
    ];

    private SourceProposal()
    {
    }

    /// <summary>The headline, and its one-based line; null where none was found.</summary>
    public (string Text, int Line)? Title { get; private init; }

    /// <summary>The one-based lines of the body; null where nothing looks like one.</summary>
    public (int First, int Last)? Body { get; private init; }

    /// <summary>The first day that the head of the text prints, and its line; null where it prints none.</summary>
    public (string Date, int Line)? Published { get; private init; }

    /// <summary>The language that the document is written in.</summary>
    public string Language { get; private init; } = "en";

    /// <summary>Reads what can be read off a document.</summary>
    public static SourceProposal Of(CorpusDocument document)
    {
        string[] lines = [.. document.Lines.Select(static line => line.Trim())];
        int letters = lines.Sum(static line => line.Count(char.IsLetter));
        int arabic = lines.Sum(static line => line.Count(static letter => letter is >= '\u0600' and <= '\u06ff'));
        string language = arabic * 2 > letters ? "ar" : "en";
        int first = Array.FindIndex(lines, static line => line.Length is >= Paragraph and <= LongestLine);
        if (first < 0)
        {
            return new SourceProposal { Language = language };
        }

        int head = first;
        for (int line = first - 1; line >= Math.Max(0, first - 12); line--)
        {
            bool isHeadline = lines[line].Length is >= Headline and < Paragraph && lines[line][^1] is not ('.' or '!') && DateIn(lines[line]) is null && !IsEnd(lines[line]);
            head = isHeadline ? line : head;
        }

        int stop = Enumerable.Range(first, lines.Length - first).FirstOrDefault(line => line > first && (IsEnd(lines[line]) || IsListOfLinks(lines, line)), lines.Length);
        int last = Array.FindLastIndex(lines, stop - 1, line => line.Length >= Headline);
        (string Date, int Line)? published = Enumerable.Range(0, Math.Min(first + 1, lines.Length)).Reverse()
            .Select(line => (Date: DateIn(lines[line]), Line: line + 1))
            .Where(static found => found.Date is not null)
            .Select(static found => ((string, int)?)(found.Date!, found.Line))
            .FirstOrDefault();
        return new SourceProposal
        {
            Language = language,
            Title = (string.Join(' ', TextSearch.WordsOf(lines[head])), head + 1),
            Body = (head + 1, Math.Max(last, first) + 1),
            Published = published,
        };
    }

    private static bool IsEnd(string line) =>
        line.Length < Paragraph && Array.Exists(Ends, end => line.TrimStart('*', '#', '-', ' ').StartsWith(end, StringComparison.OrdinalIgnoreCase));

    private static bool IsListOfLinks(string[] lines, int start) =>
        start + 2 < lines.Length && Enumerable.Range(start, 3).All(line => lines[line].Length > 0 && lines[line][0] is '•' or '*' or '-' or '–');

    /// <summary>The day that a line prints, where it leaves no doubt which number is the month.</summary>
    private static string? DateIn(string line)
    {
        if (line.Length >= Paragraph)
        {
            return null;
        }

        if (Numbers().Match(line) is { Success: true } numbers)
        {
            return Day(numbers.Groups["year"].Value, int.Parse(numbers.Groups["month"].Value, CultureInfo.InvariantCulture), numbers.Groups["day"].Value);
        }

        foreach (Match words in Words().Matches(line))
        {
            int month = Array.FindIndex(Months, names => names.Contains(words.Groups["month"].Value.Trim(), StringComparer.OrdinalIgnoreCase)) + 1;
            if (month > 0 && Day(words.Groups["year"].Value, month, words.Groups["day"].Value) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static string? Day(string year, int month, string day)
    {
        string date = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{int.Parse(day, CultureInfo.InvariantCulture):00}");
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? date : null;
    }

    [GeneratedRegex(@"(?<![0-9])(?<year>(?:19|20)[0-9]{2})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?![0-9])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[ ,،]+(?<month>\p{L}+(?: (?:الثاني|الأول))?)[ ,،]+(?<year>(?:19|20)[0-9]{2})(?![0-9])")]
    private static partial Regex Words();
}
