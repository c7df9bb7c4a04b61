using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Dossiers;

/// <summary>Gathers what the dataset has on an entity.</summary>
internal static class Dossier
{
    /// <summary>
    /// The parts that are not empty: its fields, then the lists of entries that refer to it, as the schema names them, and
    /// last the facts that speak of it in any other way. Each fact stands in the first part that it belongs to.
    /// </summary>
    public static IReadOnlyList<DossierSection> Of(EntryView entity, DatasetView dataset, TimelineText text)
    {
        List<DossierSection> sections = [.. entity.Fields.Where(static field => field.Value is NameValue).Select(field => Names(field, text)), .. Facts(entity, dataset, text)];
        return sections.Where(static section => section.Lines.Count > 0).ToList();
    }

    private static IEnumerable<DossierSection> Facts(EntryView entity, DatasetView dataset, TimelineText text)
    {
        HashSet<EntryView> told = [];
        foreach (IGrouping<string, Inverse> list in entity.Kind.Inverses.GroupBy(static inverse => inverse.Name).OrderBy(list => IsTenure(list, dataset) ? 0 : 1))
        {
            yield return Section(TitleOf(list.Key, IsTenure(list, dataset), text), entity.Inverse(list.Key));
        }

        yield return Section(text.IsArabic ? "يرد ذكره في" : "spoken of or quoted in", entity.ReferencedBy.Where(static entry => entry.Kind.Role == Compiler.Schema.KindRole.Fact));

        DossierSection Section(string title, IEnumerable<EntryView> entries) => new(
            title,
            entries.Where(told.Add).Select(entry => entry.Kind.Role == Compiler.Schema.KindRole.Fact
                ? (text.When(FactSummary.Of(entry, dataset)), FactText(FactSummary.Of(entry, dataset), text))
                : (DateOf(entry, text), OtherText(entry, entity, text))).ToList());
    }

    private static DossierSection Names(EntryField field, TimelineText text) => new(
        text.IsArabic ? FieldWords.Of(field.Field, text.Phrases.Language) : CodeWords.Plain(field.Name),
        field.Values.OfType<NameValue>().Select(name => (name.Language, name.IsUsual ? $"{name.Text} ({(text.IsArabic ? "شائع" : "usual")})" : name.Text)).ToList());

    private static string TitleOf(string inverse, bool isTenure, TimelineText text) => (isTenure, text.IsArabic) switch
    {
        (true, true) => "المناصب",
        (true, false) => "posts",
        _ => CodeWords.Plain(inverse),
    };

    private static bool IsTenure(IGrouping<string, Inverse> list, DatasetView dataset) =>
        list.All(inverse => dataset.Schema.FindKind(inverse.From)?.TenureField(TenurePart.Post) is not null);

    private static string FactText(FactSummary fact, TimelineText text)
    {
        string known = string.Join(text.Phrases.Comma, new[] { text.State(fact), text.Where(fact) }.Where(static part => part.Length > 0));
        string claimant = text.Claimant(fact) is { Length: > 0 } signed ? " — " + signed : string.Empty;
        return $"{TimelineText.MarkOf(fact.Outcome)} {(known.Length > 0 ? known + ": " : string.Empty)}{fact.Fact.Label(text.Phrases.Language)}{claimant} [{fact.Fact.Id}]";
    }

    private static string DateOf(EntryView entry, TimelineText text) =>
        entry.Fields.Select(static field => field.Value).OfType<DateValue>().FirstOrDefault() is { } date ? text.Date(date.Date) : string.Empty;

    private static string OtherText(EntryView entry, EntryView entity, TimelineText text)
    {
        string description = EntryDescription.Of(entry, text, entity);
        return description.Length == 0 || description == entry.Id ? entry.Id : $"{description} [{entry.Id}]";
    }
}
