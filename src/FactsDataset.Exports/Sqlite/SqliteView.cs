namespace FactsDataset.Exports.Sqlite;

/// <summary>A view of a database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Query">The statement that it stands for.</param>
internal sealed record SqliteView(string Name, string Summary, string Query);
