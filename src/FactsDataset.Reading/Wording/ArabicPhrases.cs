namespace FactsDataset.Reading.Wording;

/// <summary>Arabic, with the names of the months that are usual in Libya's and Egypt's press.</summary>
internal sealed class ArabicPhrases : Phrases
{
    private static readonly string[] Months =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    public override string Language => "ar";

    public override string Undated => "بلا تاريخ";

    public override string Always => "في كل وقت";

    public override string Many => "تعبّر عن وقائع عدة";

    public override string Negated => "منفي";

    public override string NegatedInPart => "منفي جزئيا";

    public override string DeniedBySource => "ينفيه مصدر";

    public override string Comma => "، ";

    public override string Month(int month) => Months[month - 1];

    public override string SomeDay(string period) => "يوم ما في " + period;

    public override string SomeMonth(string year) => "شهر ما في " + year;

    public override string SomeYear(string first, string last) => $"سنة ما بين {first} و{last}";

    public override string About(string date) => "نحو " + date;

    public override string Perhaps(string date) => "ربما " + date;

    public override string By(string date) => "في موعد أقصاه " + date;

    public override string OrLater(string date) => date + " أو بعده";

    public override string Between(string first, string last) => $"بين {first} و{last}";

    // A dash between numbers is read from the other side in a line that runs from right to left; words are not.
    public override string Span(string first, string last, bool areWords) => FromTo(first, last);

    public override string FromTo(string first, string last) => $"من {first} إلى {last}";

    public override string Until(string date) => "حتى " + date;

    public override string Since(string date) => "منذ " + date;

    public override string UntilFromUnknown(string date) => $"من وقت غير معروف حتى {date}";

    public override string FromUntilUnknown(string date) => $"من {date} إلى وقت غير معروف";

    public override string Or(IReadOnlyList<string> dates) => string.Join(" أو ", dates);

    public override string Said(string date) => "قيل: " + date;

    public override string Known(string date) => "عُرف: " + date;
}
