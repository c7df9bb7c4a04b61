namespace FactsDataset.Reading.Wording;

/// <summary>English.</summary>
internal sealed class EnglishPhrases : Phrases
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Language => EntryLabels.English;

    public override string Undated => "undated";

    public override string Always => "at all times";

    public override string Many => "stands for many";

    public override string Negated => "negated";

    public override string NegatedInPart => "negated in part";

    public override string DeniedBySource => "denied by a source";

    public override string Comma => ", ";

    public override string Month(int month) => Months[month - 1];

    public override string SomeDay(string period) => "some day in " + period;

    public override string SomeMonth(string year) => "some month of " + year;

    public override string SomeYear(string first, string last) => $"some year from {first} to {last}";

    public override string About(string date) => "about " + date;

    public override string Perhaps(string date) => "perhaps " + date;

    public override string By(string date) => "by " + date;

    public override string OrLater(string date) => date + " or later";

    public override string Between(string first, string last) => $"between {first} and {last}";

    public override string Span(string first, string last, bool areWords) => areWords ? $"{first} – {last}" : $"{first}–{last}";

    public override string FromTo(string first, string last) => $"from {first} to {last}";

    public override string Until(string date) => "until " + date;

    public override string Since(string date) => "since " + date;

    public override string UntilFromUnknown(string date) => $"until {date}, from an unknown time";

    public override string FromUntilUnknown(string date) => $"from {date} until an unknown time";

    public override string Or(IReadOnlyList<string> dates) =>
        dates.Count == 1 ? dates[0] : string.Join(", ", dates.SkipLast(1)) + " or " + dates[^1];

    public override string Said(string date) => "said " + date;

    public override string Known(string date) => "known by " + date;
}
