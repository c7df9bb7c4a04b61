using System.CommandLine;
using System.Globalization;
using FactsDataset.Cli.Contradictions;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts contradictions</c>: what sources and speakers do not agree on.</summary>
internal static class ContradictionsCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string> language = LanguageOption.Create();
        Command command = new("contradictions", "Shows facts that dispute, refute, correct or break one another side by side, and where sources differ within one.")
        {
            language,
        };
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            OpenDataset dataset = datasets.Open(parsed, terminal);
            Write(terminal, dataset.View, new TimelineText(Phrases.Of(parsed.GetValue(language)!), isEdtf: false));
            return dataset.ExitCode;
        });
        return command;
    }

    private static void Write(Terminal terminal, DatasetView dataset, TimelineText text)
    {
        IReadOnlyList<Contradiction> pairs = Contradiction.Find(dataset.Facts);
        foreach (Contradiction pair in pairs)
        {
            ContradictionView.Write(terminal, pair, dataset, text);
        }

        int variants = 0;
        foreach (EntryView fact in dataset.Facts)
        {
            foreach (VariantValue variant in fact.Variants)
            {
                variants++;
                string evidence = string.Join(text.Phrases.Comma, variant.Evidence);
                terminal.WriteLine(text.IsArabic
                    ? $"{fact.Id}: في مصدر آخر {NameOf(fact, variant.Field, text)}: «{variant.Value}» ({evidence})"
                    : $"{fact.Id}: another source has {variant.Field} as '{variant.Value}' ({evidence})");
            }
        }

        terminal.WriteLine(text.IsArabic
            ? string.Create(CultureInfo.InvariantCulture, $"أزواج من الوقائع: {pairs.Count}، اختلافات داخل الواقعة الواحدة: {variants}")
            : $"{Plural.Of(pairs.Count, "pair", "pairs")} of facts, {Plural.Of(variants, "difference", "differences")} within one fact");
    }

    private static string NameOf(EntryView fact, string field, TimelineText text) =>
        fact.Kind.FindField(field) is { } found ? FieldWords.Of(found, text.Phrases.Language) : field;
}
