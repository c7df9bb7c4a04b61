namespace FactsDataset.Compiler.Schema;

/// <summary>A text that a used dataset tells of one of its entries.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="Text">The text.</param>
internal readonly record struct UsedName(string Id, string Text);
