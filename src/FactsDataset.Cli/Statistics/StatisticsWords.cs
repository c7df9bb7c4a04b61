using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Statistics;

/// <summary>
/// The words of statistics. In English kinds, fields and codes stand as fact files write them, since that is what options
/// take; in another language they stand as the schema words them.
/// </summary>
internal sealed class StatisticsWords
{
    private static readonly Dictionary<string, string> Arabic = new(StringComparer.Ordinal)
    {
        ["facts by kind"] = "الوقائع بحسب النوع",
        ["facts that stand for many (aggregate), by kind"] = "ما يعبّر عن وقائع عدة، بحسب النوع",
        ["facts by year"] = "الوقائع بحسب السنة",
        ["facts by source (one may have several)"] = "الوقائع بحسب المصدر (وقد يكون للواقعة عدة مصادر)",
        ["dates by basis"] = "التواريخ بحسب ما عُرفت به",
        ["claims by polarity"] = "الأقوال بحسب الإثبات والنفي",
        ["claims by innermost speaker"] = "الأقوال بحسب قائلها الأول",
        ["undated"] = Phrases.Arabic.Undated,
        ["in no single year"] = "في أكثر من سنة",
        ["negated"] = Phrases.Arabic.Negated,
        ["negated in part"] = Phrases.Arabic.NegatedInPart,
        ["affirmed"] = "مثبت",
        [", without aggregates"] = "، دون ما يعبّر عن وقائع عدة",
        ["one speaker in one source"] = "قائل واحد في مصدر واحد",
        ["one speaker in several sources"] = "قائل واحد في عدة مصادر",
        ["several speakers in one source"] = "عدة قائلين في مصدر واحد",
        ["several speakers in several sources"] = "عدة قائلين في عدة مصادر",
        ["A claim has several speakers where a claim by somebody else repeats or corroborates it; sources that pass on one speaker are one voice."] =
            "للقول عدة قائلين حيث يكرره أو يعضده قول لغير صاحبه؛ والمصادر التي تنقل عن قائل واحد صوت واحد.",
    };

    private readonly Phrases _phrases;

    /// <summary>The words of a language.</summary>
    public StatisticsWords(Phrases phrases) => _phrases = phrases;

    /// <summary>What stands between the items of a list.</summary>
    public string Comma => _phrases.Comma;

    private bool IsArabic => ReferenceEquals(_phrases, Phrases.Arabic);

    /// <summary>A text of the statistics themselves, by its English.</summary>
    public string Of(string english) => IsArabic ? Arabic[english] : english;

    /// <summary>A kind.</summary>
    public string Of(Kind kind) => IsArabic ? CodeWords.Of(kind, _phrases.Language) : kind.Name;

    /// <summary>A value of a vocabulary.</summary>
    public string Of(CodeValue code) => IsArabic ? CodeWords.Of(code, _phrases.Language) : code.Code;

    /// <summary>A field.</summary>
    public string Of(Field field) => FieldWords.Of(field, _phrases.Language);
}
