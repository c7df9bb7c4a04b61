namespace FactsDataset.Reading.Wording;

/// <summary>Tells a date in words that a person uses, and no more precisely than it is.</summary>
internal static class DateWords
{
    /// <summary>
    /// The date in the words of a language: <c>by 28 June 2016</c>, <c>some day in November 2018</c>. What few datasets use, such
    /// as seasons, is told as it is written.
    /// </summary>
    public static string Of(EdtfDate date, Phrases phrases)
    {
        string text = date.ToString();
        if (!EdtfDate.IsCommon(text))
        {
            return text;
        }

        if (text.StartsWith('['))
        {
            return OneOf(text[1..^1].Split(','), phrases);
        }

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? DateElement.Parse(text).ToWords(phrases) : Interval(text[..slash], text[(slash + 1)..], phrases);
    }

    /// <summary>Open ends are two dots, unknown ones nothing (EDTF level 1, extended intervals).</summary>
    private static string Interval(string first, string last, Phrases phrases) => (first, last) switch
    {
        (".." or "", ".." or "") => phrases.Always,
        ("..", _) => phrases.Until(Words(last, phrases)),
        ("", _) => phrases.UntilFromUnknown(Words(last, phrases)),
        (_, "..") => phrases.Since(Words(first, phrases)),
        (_, "") => phrases.FromUntilUnknown(Words(first, phrases)),
        _ => Closed(DateElement.Parse(first), DateElement.Parse(last), phrases),
    };

    private static string Closed(DateElement first, DateElement last, Phrases phrases)
    {
        if (!AreAlike(first, last))
        {
            return phrases.FromTo(first.ToWords(phrases), last.ToWords(phrases));
        }

        string start = first.ToWordsBefore(last, phrases);
        bool areWords = start.Contains(' ', StringComparison.Ordinal);
        return phrases.Span(start, last.ToWords(phrases), areWords);
    }

    /// <summary>The members of a set, of which one is meant (EDTF level 2, one of a set).</summary>
    private static string OneOf(string[] members, Phrases phrases)
    {
        if (members.All(static member => !member.Contains("..", StringComparison.Ordinal)))
        {
            DateElement[] dates = [.. members.Select(DateElement.Parse)];
            bool areShort = Array.TrueForAll(dates, date => AreAlike(date, dates[^1]) && date.Year == dates[^1].Year && (date.Day is null || date.Month == dates[^1].Month));
            return phrases.Or([.. dates.Select((date, index) => areShort && index < dates.Length - 1 ? date.ToWordsBefore(dates[^1], phrases) : date.ToWords(phrases))]);
        }

        return phrases.Or([.. members.Select(member => Member(member, phrases))]);
    }

    private static string Member(string member, Phrases phrases)
    {
        int dots = member.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return Words(member, phrases);
        }

        (string first, string last) = (member[..dots], member[(dots + 2)..]);
        if (first.Length == 0)
        {
            return phrases.By(Words(last, phrases));
        }

        if (last.Length == 0)
        {
            return phrases.OrLater(Words(first, phrases));
        }

        (DateElement start, DateElement end) = (DateElement.Parse(first), DateElement.Parse(last));
        return phrases.Between(AreAlike(start, end) ? start.ToWordsBefore(end, phrases) : start.ToWords(phrases), end.ToWords(phrases));
    }

    private static string Words(string element, Phrases phrases) => DateElement.Parse(element).ToWords(phrases);

    private static bool AreAlike(DateElement first, DateElement second) =>
        first.IsPlain && second.IsPlain && first.Month is null == second.Month is null && first.Day is null == second.Day is null;
}
