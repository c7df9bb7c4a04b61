using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads which other datasets a schema uses: <c>uses: [ FactsDataset ]</c>.</summary>
internal static class UsesReader
{
    private const string Key = "uses";

    /// <summary>The names that stand there, right or wrong, so that what they name can be brought to hand.</summary>
    public static EquatableArray<string> NamesIn(MappingSyntax? root) =>
        root?.Find(Key)?.Value is SequenceSyntax list
            ? list.Items.OfType<ScalarSyntax>().Select(static item => item.Text).Distinct(StringComparer.Ordinal).ToEquatableArray()
            : default;

    /// <summary>The datasets used, and a diagnostic for each name that means none.</summary>
    /// <param name="root">The schema.</param>
    /// <param name="reader">Reads it.</param>
    /// <param name="namespace">The schema's own namespace.</param>
    /// <param name="datasets">The datasets at hand.</param>
    public static EquatableArray<UsedDataset> Read(MappingSyntax root, SchemaReader reader, string @namespace, UsedDatasets datasets)
    {
        if (root.Find(Key) is not { } pair)
        {
            return default;
        }

        List<UsedDataset> used = [];
        HashSet<string> prefixes = new(StringComparer.Ordinal) { UsedDataset.PrefixOf(@namespace) };
        foreach (ScalarSyntax name in reader.NameList(pair.Value, $"'{Key}'"))
        {
            List<UsedDataset> found = datasets.Found.Where(dataset => dataset.Namespace == name.Text).ToList();
            if (name.Text == @namespace)
            {
                reader.Report(name, $"'{name.Text}' is the dataset of this schema: name others only");
            }
            else if (found.Count == 0)
            {
                reader.Report(name, $"No dataset '{name.Text}' is at hand: {Remedy(name.Text, reader, datasets)}");
            }
            else if (found.Count > 1)
            {
                string assemblies = string.Join(" and ", found.Select(static dataset => $"'{dataset.Assembly}' {dataset.Version}".TrimEnd()));
                reader.Report(name, $"The dataset '{name.Text}' is at hand twice, in {assemblies}: keep one of the two");
            }
            else if (!prefixes.Add(found[0].Prefix))
            {
                reader.Report(name, $"'{name.Text}' stands here already, or has the prefix '{found[0].Prefix}:' of another dataset: name each dataset once");
            }
            else
            {
                used.Add(found[0]);
            }
        }

        used.Sort(static (left, right) => string.CompareOrdinal(left.Namespace, right.Namespace));
        return used.ToEquatableArray();
    }

    private static string Remedy(string name, SchemaReader reader, UsedDatasets datasets) =>
        reader.Suggestions.Nearest(name, datasets.AtHand.ToList()) is { } nearest ? Choices.DidYouMean(nearest) : datasets.Remedy;
}
