namespace FactsDataset.Reading.Wording;

/// <summary>The words in which a language tells of dates, and of how far a fact came.</summary>
internal abstract class Phrases
{
    /// <summary>English, which stands in for a language that has no words here.</summary>
    public static readonly Phrases English = new EnglishPhrases();

    /// <summary>Arabic.</summary>
    public static readonly Phrases Arabic = new ArabicPhrases();

    /// <summary>The languages that have words here, as BCP 47 tags.</summary>
    public static readonly IReadOnlyList<string> Languages = [English.Language, Arabic.Language];

    /// <summary>The BCP 47 tag of the language.</summary>
    public abstract string Language { get; }

    /// <summary>What stands where nothing dates a fact.</summary>
    public abstract string Undated { get; }

    /// <summary>A date without beginning and end.</summary>
    public abstract string Always { get; }

    /// <summary>Said of an entry that stands for many, such as contacts in general.</summary>
    public abstract string Many { get; }

    /// <summary>Said of a fact that tells what is not so.</summary>
    public abstract string Negated { get; }

    /// <summary>Said of a fact of which a part tells what is not so.</summary>
    public abstract string NegatedInPart { get; }

    /// <summary>Said of a fact that one of its sources denies.</summary>
    public abstract string DeniedBySource { get; }

    /// <summary>What stands between the items of a list.</summary>
    public abstract string Comma { get; }

    /// <summary>The words of a language; English where it has none here.</summary>
    public static Phrases Of(string language) => EntryLabels.IsOf(language, Arabic.Language) ? Arabic : English;

    /// <summary>The name of a month, from 1 to 12.</summary>
    public abstract string Month(int month);

    /// <summary>A whole month of a year.</summary>
    public string MonthOf(string year, int month) => Month(month) + " " + year;

    /// <summary>A day.</summary>
    public string DayOf(string year, int month, int day) => DateElement.Number(day) + " " + MonthOf(year, month);

    /// <summary>One day in a month or year.</summary>
    public abstract string SomeDay(string period);

    /// <summary>One month of a year.</summary>
    public abstract string SomeMonth(string year);

    /// <summary>One year from the first to the last.</summary>
    public abstract string SomeYear(string first, string last);

    /// <summary>An estimate.</summary>
    public abstract string About(string date);

    /// <summary>A date that is doubtful.</summary>
    public abstract string Perhaps(string date);

    /// <summary>On that date or before it.</summary>
    public abstract string By(string date);

    /// <summary>On that date or after it.</summary>
    public abstract string OrLater(string date);

    /// <summary>At one time between two.</summary>
    public abstract string Between(string first, string last);

    /// <summary>All the time from one date to another, both written in short.</summary>
    /// <param name="first">The first date; only its day or month where the rest is that of the last.</param>
    /// <param name="last">The last date.</param>
    /// <param name="areWords">Whether either holds more than a number.</param>
    public abstract string Span(string first, string last, bool areWords);

    /// <summary>From one date to another, either of which may be in words.</summary>
    public abstract string FromTo(string first, string last);

    /// <summary>All the time up to a date.</summary>
    public abstract string Until(string date);

    /// <summary>All the time from a date on.</summary>
    public abstract string Since(string date);

    /// <summary>Up to a date, from nobody knows when.</summary>
    public abstract string UntilFromUnknown(string date);

    /// <summary>From a date, until nobody knows when.</summary>
    public abstract string FromUntilUnknown(string date);

    /// <summary>One of several dates.</summary>
    public abstract string Or(IReadOnlyList<string> dates);

    /// <summary>When something was said.</summary>
    public abstract string Said(string date);

    /// <summary>By when something was known, since its earliest source is of that date.</summary>
    public abstract string Known(string date);
}
