namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>One text that may stand at a place.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Detail">What the entry is called.</param>
/// <param name="SortText">What the editor sorts by.</param>
/// <param name="FilterText">What the editor compares with what was typed.</param>
/// <param name="TextEdit">What takes the place of what was typed.</param>
internal sealed record CompletionItem(string Label, string Detail, string SortText, string FilterText, TextEdit TextEdit)
{
    /// <summary>A reference, in the protocol's numbers.</summary>
    public int Kind { get; } = 18;
}
