namespace FactsDataset.Cli.Differences;

/// <summary>A dataset as it was exported.</summary>
/// <param name="Entries">Every entry by its id, retracted facts among them.</param>
/// <param name="Former">The ids that entries had before, each with the id of the entry that has it now.</param>
internal sealed record ExportedDataset(IReadOnlyDictionary<string, ExportedEntry> Entries, IReadOnlyDictionary<string, string> Former)
{
    /// <summary>The entry with that id, or that had it before; null where there is none.</summary>
    public ExportedEntry? Find(string id) =>
        Entries.GetValueOrDefault(id) ?? (Former.TryGetValue(id, out string? present) ? Entries[present] : null);
}
