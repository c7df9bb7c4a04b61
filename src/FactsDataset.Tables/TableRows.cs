using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Tables;

/// <summary>Goes through a dataset and gives its rows, table by table mixed, each row of a list behind the one that it belongs to.</summary>
internal static class TableRows
{
    /// <summary>Gives every row: sources, entities, then facts by date, those taken back, and what is named and was not asked for.</summary>
    /// <param name="dataset">The dataset, or a part of it.</param>
    /// <param name="model">The tables of its schema.</param>
    /// <param name="sink">Takes the rows.</param>
    /// <param name="step">Told of every entry, and may stop the work.</param>
    public static void Write(DatasetView dataset, TableModel model, ITableSink sink, Action step)
    {
        RowContext context = new(sink);
        WriteCodes(dataset.Schema, model, sink);
        IEnumerable<EntryView> others = Of(KindRole.Source).Concat(Of(KindRole.Entity));
        foreach (EntryView entry in others.Concat(dataset.Facts))
        {
            step();
            context.Begin();
            sink.Begin(entry);
            WriteEntry(model, entry, "stands", sink);
            if (entry.Kind.Role == KindRole.Fact)
            {
                WriteFact(model, entry, sink);
            }

            model.PlanOf(entry.Kind).Write(entry.Fields, [entry.Id], context);
            entry.Release();
        }

        foreach (EntryView entry in dataset.Kinds.SelectMany(static kind => kind.Retracted).Order(EntryOrder.Instance))
        {
            step();
            WriteEntry(model, entry, "retracted", sink);
            WriteRetracted(model, entry, sink);
        }

        foreach ((string id, EntryView? entry) in context.Named.Where(named => dataset.Find(named.Key) is null or { Kind.IsForeign: true }).OrderBy(static named => named.Key, StringComparer.Ordinal))
        {
            sink.Write(model.Common.Entries, [id, entry?.Kind.Name, entry is null ? null : RoleOf(entry.Kind), entry?.Label(), "elsewhere"]);
        }

        foreach ((string former, EntryView entry) in dataset.FormerIds)
        {
            sink.Write(model.Common.FormerIds, [former, entry.Id]);
        }

        sink.Complete();

        IEnumerable<EntryView> Of(KindRole role) => dataset.Kinds.Where(kind => kind.Kind.Role == role).SelectMany(static kind => kind.Entries);
    }

    private static void WriteEntry(TableModel model, EntryView entry, string state, ITableSink sink) =>
        sink.Write(model.Common.Entries, [entry.Id, entry.Kind.Name, RoleOf(entry.Kind), entry.Label(), state]);

    private static void WriteFact(TableModel model, EntryView fact, ITableSink sink)
    {
        object?[] cells = model.Common.Facts.NewRow(fact.Id, fact.Kind.Name, fact.Label());
        Cells.Write(cells, 3, fact.When);
        cells[6] = fact.KnownBy?.LatestEndDay?.ToDateOnly();
        cells[7] = fact.Polarity switch { Polarity.Negated => "negated", Polarity.Mixed => "mixed", _ => "affirmed" };
        cells[8] = fact.Status;
        cells[9] = fact.IsAggregate;
        sink.Write(model.Common.Facts, cells);
    }

    private static void WriteRetracted(TableModel model, EntryView fact, ITableSink sink)
    {
        object?[] cells = model.Common.Retracted.NewRow(fact.Id, fact.Kind.Name, fact.Label());
        Cells.Write(cells, 3, fact.Retraction?.Date);
        cells[6] = fact.Retraction?.Reason;
        sink.Write(model.Common.Retracted, cells);
    }

    private static void WriteCodes(DatasetSchema schema, TableModel model, ITableSink sink)
    {
        foreach (Vocabulary vocabulary in schema.Vocabularies)
        {
            long number = 0;
            foreach (VocabularyValue value in vocabulary.Values)
            {
                number++;
                string? label = value.Labels.Where(static wording => wording.Language.Length == 0 || EntryLabels.IsOf(wording.Language, EntryLabels.English)).Select(static wording => wording.Text).FirstOrDefault();
                sink.Write(model.Common.Codes, [vocabulary.Name, value.Code, number, label ?? value.Code, value.Summary.Length == 0 ? null : value.Summary]);
            }
        }
    }

    private static string RoleOf(Kind kind) => kind.Role switch { KindRole.Fact => "fact", KindRole.Source => "source", _ => "entity" };
}
