namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What the server can do.</summary>
/// <param name="PositionEncoding">The units in which it counts characters.</param>
internal sealed record ServerCapabilities(string PositionEncoding)
{
    public TextDocumentSyncOptions TextDocumentSync { get; } = new();

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public bool HoverProvider { get; } = true;

    public CompletionOptions CompletionProvider { get; } = new();

    public RenameOptions RenameProvider { get; } = new();

    public CodeActionOptions CodeActionProvider { get; } = new();

    public bool DocumentSymbolProvider { get; } = true;

    public bool WorkspaceSymbolProvider { get; } = true;

    public bool InlayHintProvider { get; } = true;

    public WorkspaceServerCapabilities Workspace { get; } = new();
}
