using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>Every spelling by which somebody may look for an entry.</summary>
internal static class EntryNames
{
    /// <summary>The spellings, the label first, each once.</summary>
    public static IEnumerable<string> Of(BoundEntry entry, Kind? kind)
    {
        IEnumerable<string> others = entry.Names.Count > 0
            ? entry.Names.Select(static name => name.Text)
            : kind?.Label is { } label ? TextsIn(entry.Values[label]) : [];
        return others.Prepend(entry.Label).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether an entry may be meant by a text.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="folded">The same, folded.</param>
    public static bool Match(BoundEntry entry, Kind? kind, string text, string folded) =>
        entry.Id.Contains(text, StringComparison.OrdinalIgnoreCase)
        || (folded.Length > 0 && Of(entry, kind).Any(spelling => NameFolding.Fold(spelling).Contains(folded, StringComparison.Ordinal)));

    private static IEnumerable<string> TextsIn(BoundValue value)
    {
        switch (value)
        {
            case Compiler.Binding.TextValue text:
                return [text.Text];
            case ListValue list:
                return list.Items.SelectMany(TextsIn);
            case Compiler.Binding.GroupValue group:
                List<string> texts = [];
                foreach (BoundField field in group.Values)
                {
                    texts.AddRange(TextsIn(field.Value));
                }

                return texts;
            default:
                return [];
        }
    }
}
