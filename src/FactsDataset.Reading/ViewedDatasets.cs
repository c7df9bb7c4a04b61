using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Reading;

/// <summary>What the compiler needs of datasets that a tool has read, so that fact files can refer to their entries.</summary>
internal static class ViewedDatasets
{
    /// <summary>The datasets at hand.</summary>
    /// <param name="views">The datasets.</param>
    /// <param name="remedy">How another is brought to hand, as messages say it.</param>
    public static UsedDatasets Of(IReadOnlyList<DatasetView> views, string remedy) => new(
        views.Select(Of).ToEquatableArray(),
        views.Select(static view => view.Schema.Namespace).Order(StringComparer.Ordinal).ToEquatableArray(),
        remedy);

    private static UsedDataset Of(DatasetView view)
    {
        string dataset = view.Schema.Namespace;
        return new UsedDataset(
            dataset,
            dataset,
            string.Empty,
            view.Kinds.Select(kind => Of(kind, dataset)).ToEquatableArray(),
            view.Schema.Unions.Select(union => union with
            {
                Name = $"{dataset}.{union.Name}",
                Dataset = dataset,
                Members = union.Members.Select(member => member.Contains('.', StringComparison.Ordinal) ? member : $"{dataset}.{member}").ToEquatableArray(),
            }).ToEquatableArray());
    }

    private static string ReasonOf(EntryView entry) => entry.Retraction is { } retraction ? $"Retracted on {retraction.Date}: {retraction.Reason}" : string.Empty;

    private static UsedKind Of(KindView view, string dataset)
    {
        List<EntryView> entries = [.. view.Entries];
        IEnumerable<string> former = entries.Concat(view.Retracted).SelectMany(static entry => entry.FormerIds.Select(id => id + "=" + entry.Id));
        Kind kind = view.Kind with { Name = $"{dataset}.{view.Kind.Name}", Dataset = dataset, Fields = default, Inverses = default };
        return new UsedKind(
            dataset,
            kind,
            new IdCatalogue(
                string.Join(' ', entries.Select(static entry => entry.Id)),
                string.Join(' ', former.Concat(view.Retracted.Select(static entry => entry.Id + "="))),
                string.Join(' ', entries.Where(static entry => entry.Symbol is not null).Select(static entry => entry.Id + "=" + entry.Symbol))))
        {
            Names = view.Kind.Fields.Any(static field => field.Shape == FieldShape.Names)
                ? entries.SelectMany(static entry => entry.Spellings.Select(name => new UsedName(entry.Id, name))).ToEquatableArray()
                : default,
            Reasons = view.Retracted.Select(static entry => new UsedName(entry.Id, ReasonOf(entry))).ToEquatableArray(),
        };
    }
}
