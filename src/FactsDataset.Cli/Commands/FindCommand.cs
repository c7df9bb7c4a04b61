using System.CommandLine;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts find</c>: entries of any kind by any spelling of a name, the likeliest first.</summary>
internal static class FindCommand
{
    private const int Most = 20;

    public static Command Create(Terminal terminal)
    {
        Argument<string> text = new("TEXT") { Description = "A name in any spelling or script, a part of one, a title, or an id." };
        Option<string?> kind = new("--kind") { Description = "Entries of that kind alone.", HelpName = "KIND" };
        Option<string> language = LanguageOption.Create();
        Command command = new("find", "Finds entries of any kind by any spelling, the likeliest first.") { text, kind, language };
        DatasetOptions datasets = DatasetOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            OpenDataset dataset = datasets.Open(parsed, terminal);
            string sought = parsed.GetValue(text)!;
            KindView? only = parsed.GetValue(kind) is { } name ? new DatasetLookup(dataset.View).Kind(name) : null;
            List<EntryView> found = [.. EntryRanking.Find(dataset.View, sought, entry => only is null || entry.Kind.Name == only.Kind.Name)];
            if (found.Count == 0)
            {
                terminal.Fail($"Nothing has the name or the id '{sought}', or one near it.");
                return ExitCodes.Failure;
            }

            TimelineText words = new(Phrases.Of(parsed.GetValue(language)!), false);
            foreach (EntryView entry in found.Take(Most))
            {
                terminal.WriteRecord($"{entry.Id} ({entry.Kind.Name}): {Describe(entry, words)}");
            }

            if (found.Count > Most)
            {
                terminal.WriteRecord($"and {found.Count - Most} more: give more of the name, or --kind");
            }

            return dataset.ExitCode;
        });
        return command;
    }

    /// <summary>What it is called, and the other spellings of its name.</summary>
    private static string Describe(EntryView entry, TimelineText words)
    {
        string label = EntryDescription.Of(entry, words);
        string others = entry.Kind.Has(FieldShape.Names) ? string.Join(words.Phrases.Comma, entry.Spellings.Where(spelling => spelling != label).Distinct()) : string.Empty;
        return others.Length == 0 ? label : $"{label}; {others}";
    }
}
