using System.Reflection;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Yaml;
using FactsDataset.Core.Packing;

namespace FactsDataset.Reading.Compiled;

/// <summary>Makes the view of a dataset out of an assembly that the generator compiled, through what its entries describe.</summary>
internal static class CompiledDataset
{
    /// <summary>The dataset of an assembly, which runs with the same FactsDataset.Core as this code.</summary>
    /// <exception cref="InvalidDataException">It holds no dataset, or one that does not carry its schema; the message says which.</exception>
    public static DatasetView Read(Assembly assembly)
    {
        if (assembly.GetCustomAttribute<FactDatasetAttribute>() is not { } mark
            || mark.Dataset.GetProperty("Kinds", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is not IReadOnlyList<KindTable> kinds)
        {
            throw new InvalidDataException("it holds no dataset");
        }

        string text = assembly.GetCustomAttribute<FactSchemaAttribute>()?.Schema
            ?? throw new InvalidDataException("it does not carry its schema, which FactsDataset.Generators writes from 0.2 on");
        List<DatasetView> uses = [.. CompiledUses.Of(assembly, text).Select(Read)];
        DatasetSchema schema = ReadSchema(text, mark.Dataset.Namespace ?? string.Empty, ViewedDatasets.Of(uses, "it was not loaded with the dataset"));
        return DatasetView.Create(schema, dataset => kinds.SelectMany(table => EntriesOf(table, schema, dataset)), uses, isInOrder: true);
    }

    /// <summary>The schema that a compiled dataset carries.</summary>
    /// <param name="text">What its <see cref="FactSchemaAttribute"/> says.</param>
    /// <param name="dataset">The namespace of its records.</param>
    /// <param name="uses">The datasets that it may use.</param>
    /// <exception cref="InvalidDataException">This code does not understand it.</exception>
    public static DatasetSchema ReadSchema(string text, string dataset, UsedDatasets uses)
    {
        SchemaResult result = SchemaParser.Parse(DocumentParser.Parse("schema.yaml", text), new ProjectNamespaces(dataset, dataset), uses);
        return result.Schema
            ?? throw new InvalidDataException("its schema was written by another version: " + result.Diagnostics[0].Message);
    }

    private static IEnumerable<(EntryView Entry, bool IsRetracted)> EntriesOf(KindTable table, DatasetSchema schema, DatasetView dataset)
    {
        Kind kind = schema.FindKind(table.Kind) ?? throw new InvalidDataException($"its schema lacks the kind '{table.Kind}'");
        ILookup<string, string> former = table.Former.ToLookup(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);
        return ViewsOf(table.Entries, isRetracted: false).Concat(ViewsOf(table.Retracted, isRetracted: true));

        IEnumerable<(EntryView Entry, bool IsRetracted)> ViewsOf(IReadOnlyList<IEntry> entries, bool isRetracted)
        {
            CompiledEntry.Table source = new(entries, kind, schema, dataset);
            for (int i = 0; i < entries.Count; i++)
            {
                string id = source.Read(i).Id;
                EntryView view = new(dataset, kind, id, new CompiledEntry(source, i))
                {
                    FormerIds = former.Contains(id) ? former[id].Order(StringComparer.Ordinal).ToList() : [],
                    Symbol = table.Symbols.GetValueOrDefault(id),
                };
                yield return (view, isRetracted);
            }
        }
    }
}
