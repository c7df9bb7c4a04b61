using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Files;

/// <summary>Makes the view of a dataset out of fact files, straight from the stages of the compiler.</summary>
internal static class FactFileDataset
{
    /// <summary>
    /// The dataset of fact files that were compiled; null where their schema is missing or unsound. Entries with a mistake
    /// in them are left out, and references to them lead nowhere; every other entry is there.
    /// </summary>
    /// <param name="compilation">The fact files.</param>
    /// <param name="uses">The datasets whose entries they refer to.</param>
    public static DatasetView? Of(FactCompilation compilation, IReadOnlyList<DatasetView> uses) => compilation is { Schema: { } schema, Dataset: { } linked }
        ? DatasetView.Create(schema, dataset => linked.Files.SelectMany(file => EntriesOf(file, schema, dataset)), uses)
        : null;

    /// <summary>The dataset of fact files that use no other.</summary>
    public static DatasetView? Of(FactCompilation compilation) => Of(compilation, []);

    /// <summary>Compiles fact files, the schema among them, and gives their dataset with what was found wrong.</summary>
    public static (DatasetView? Dataset, FactCompilation Compilation) Read(IEnumerable<FactText> texts)
    {
        FactCompilation compilation = FactCompilation.Compile(texts, CorpusFolder.None);
        return (Of(compilation), compilation);
    }

    private static IEnumerable<(EntryView Entry, bool IsRetracted)> EntriesOf(LinkedFile file, DatasetSchema schema, DatasetView dataset)
    {
        Kind kind = schema.FindKind(file.Data.Kind)!;
        BoundValues values = new(schema, kind, file, dataset);
        foreach (LinkedEntry linked in file.Entries)
        {
            BoundEntry entry = file.EntryOf(linked);
            if (entry.IsBroken)
            {
                continue;
            }

            EntryView view = new(dataset, kind, entry.Id, new FactFileEntry(values, entry))
            {
                FormerIds = entry.Former.Select(static former => former.Id).Order(StringComparer.Ordinal).ToList(),
                Symbol = linked.Member == entry.Symbol ? entry.Symbol : null,
            };
            yield return (view, entry.Retraction is not null);
        }
    }
}
