namespace FactsDataset.Cli.Formatting;

/// <summary>An entry as it is to stand in its file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Leading">The lines of comments above it.</param>
/// <param name="Body">Its own lines.</param>
/// <param name="Date">The date by which it stands among the others, as a day number; null where it has none.</param>
internal sealed record FormattedEntry(string Id, string Leading, string Body, int? Date);
