namespace FactsDataset.Reading.Filtering;

/// <summary>A part of a dataset: the facts that a filter asks for, with the entities and sources that they refer to.</summary>
internal static class Selection
{
    /// <summary>
    /// The dataset with the chosen entries alone; all of it where the filter lets every entry through. Facts that a chosen
    /// one relates to are not asked for: their ids stand in the relation.
    /// </summary>
    public static DatasetView Of(DatasetView dataset, FactFilter filter) =>
        filter.IsEmpty ? dataset : Of(dataset, dataset.Facts.Where(filter.Admits));

    /// <summary>The dataset with some of its facts alone, and all entities and sources that they refer to.</summary>
    public static DatasetView Of(DatasetView dataset, IEnumerable<EntryView> facts)
    {
        HashSet<EntryView> chosen = [.. facts];
        Queue<EntryView> open = new(chosen);
        while (open.TryDequeue(out EntryView? entry))
        {
            foreach (EntryView target in entry.References.Select(static reference => reference.To.Target).OfType<EntryView>())
            {
                if (target.Kind is { IsForeign: false, Role: not Compiler.Schema.KindRole.Fact } && chosen.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        return DatasetView.Create(dataset.Schema, part => chosen.Select(entry => (entry.In(part), false)), dataset.Uses);
    }
}
