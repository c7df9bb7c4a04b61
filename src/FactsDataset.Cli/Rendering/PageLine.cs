namespace FactsDataset.Cli.Rendering;

/// <summary>A line of an <see cref="EntryPage"/>.</summary>
/// <param name="Depth">How many groups it stands in.</param>
/// <param name="Name">The name of the field; empty where the line goes on from the one above.</param>
/// <param name="Value">Its value; empty where what follows, one deeper, is the value.</param>
internal readonly record struct PageLine(int Depth, string Name, string Value);
