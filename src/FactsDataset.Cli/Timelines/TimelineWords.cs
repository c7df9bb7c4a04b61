using FactsDataset.Cli.Rendering;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Timelines;

/// <summary>The sentences around a timeline, in its language.</summary>
internal static class TimelineWords
{
    private static readonly (Outcome Outcome, string English, string Arabic)[] Meanings =
    [
        (Outcome.Occurred, "took place, as the sources tell it", "وقع بحسب المصادر"),
        (Outcome.Open, "planned, refused, rumoured, denied and the like: no source shows that it happened", "مخطط له أو مرفوض أو شائع أو منفي وما إلى ذلك: لا مصدر يُظهر أنه وقع"),
        (Outcome.Said, "is what somebody says, not what is known to be so", "قول لقائله، وليس أمرا ثابتا"),
    ];

    /// <summary>How many facts there are, and what their marks mean.</summary>
    public static IEnumerable<string> Legend(IReadOnlyCollection<FactSummary> facts, Phrases phrases)
    {
        yield return IsArabic(phrases) ? $"عدد الوقائع: {facts.Count}" : Plural.Of(facts.Count, "fact", "facts");
        foreach ((Outcome outcome, string english, string arabic) in Meanings)
        {
            int count = facts.Count(fact => fact.Outcome == outcome);
            if (count > 0)
            {
                yield return $"{TimelineText.MarkOf(outcome)} {count}: {(IsArabic(phrases) ? arabic : english)}";
            }
        }
    }

    /// <summary>What the marks mean, in a line.</summary>
    public static string Marks(Phrases phrases) =>
        string.Join("; ", Meanings.Select(meaning => $"{TimelineText.MarkOf(meaning.Outcome)} {(IsArabic(phrases) ? meaning.Arabic : meaning.English)}"));

    /// <summary>How many facts a time leaves out that nothing dates.</summary>
    public static string LeftOut(int count, Phrases phrases) => IsArabic(phrases)
        ? $"لم تُعرض لأن شيئا لا يؤرخها: {count}. بلا --from و--to تأتي في الآخر."
        : $"Left out, since nothing dates what they tell: {Plural.Of(count, "fact", "facts")}. Without --from and --to they come last.";

    /// <summary>How many facts a limit leaves out.</summary>
    public static string Beyond(int count, Phrases phrases) => IsArabic(phrases)
        ? $"وغيرها: {count}"
        : $"and {count} more";

    private static bool IsArabic(Phrases phrases) => ReferenceEquals(phrases, Phrases.Arabic);
}
