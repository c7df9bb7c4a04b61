namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>An entry of a document.</summary>
internal sealed record DocumentSymbol(string Name, string Detail, DocumentRange Range, DocumentRange SelectionRange)
{
    /// <summary>An object, in the protocol's numbers.</summary>
    public int Kind { get; } = 19;
}
