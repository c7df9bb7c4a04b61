using FactsDataset.Cli.LanguageServer.Features;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace FactsDataset.Cli.LanguageServer;

/// <summary>
/// What a client asks and is told, by the Language Server Protocol 3.17. Each member is one message; what it answers stands
/// in <c>Features</c>. Messages come one after the other, in the order in which they were sent.
/// </summary>
internal sealed class FactLanguageServer
{
    private readonly WorkspaceSet _workspaces;
    private readonly DiagnosticPublisher _publisher;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _asksBeforeEdits;
    private bool _watchesOnRequest;

    public FactLanguageServer(WorkspaceSet workspaces, DiagnosticPublisher publisher)
    {
        _workspaces = workspaces;
        _publisher = publisher;
    }

    /// <summary>Ends when the client says <c>exit</c>.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Whether the client has said that the work ends.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>Takes up the client's folders, and says what the server can do.</summary>
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        bool isUtf8 = parameters.Capabilities?.General?.PositionEncodings is ["utf-8", ..];
        _workspaces.Encoding = isUtf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        _asksBeforeEdits = parameters.Capabilities?.Workspace?.WorkspaceEdit is { DocumentChanges: true, ChangeAnnotationSupport: not null };
        _watchesOnRequest = parameters.Capabilities?.Workspace?.DidChangeWatchedFiles?.IsSupported == true;
        IEnumerable<string> folders = parameters.WorkspaceFolders?.Select(static folder => folder.Uri)
            ?? (parameters.RootUri is { } root ? [root] : []);
        AddFolders(folders);
        return new InitializeResult(new ServerCapabilities(isUtf8 ? "utf-8" : "utf-16"), new ServerInfo());
    }

    /// <summary>Shows what is wrong in all folders, and asks to be told of files that change.</summary>
    [JsonRpcMethod("initialized")]
    public void Initialized()
    {
        if (_watchesOnRequest)
        {
            _publisher.WatchFiles();
        }

        _publisher.PublishAll();
    }

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParams parameters) =>
        Edit(parameters.TextDocument.Uri, (workspace, path) => workspace.Open(path, parameters.TextDocument.Text));

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParams parameters) =>
        Edit(parameters.TextDocument.Uri, (workspace, path) => workspace.Change(path, parameters.ContentChanges));

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(TextDocumentParams parameters) => Edit(parameters.TextDocument.Uri, static (workspace, path) => workspace.Reload(path));

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(TextDocumentParams parameters) => Edit(parameters.TextDocument.Uri, static (workspace, path) => workspace.Close(path));

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(DidChangeWatchedFilesParams parameters)
    {
        foreach (FileEvent changed in parameters.Changes)
        {
            Edit(changed.Uri, static (workspace, path) => workspace.Reload(path));
        }
    }

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters)
    {
        AddFolders(parameters.Event.Added.Select(static folder => folder.Uri));
        _publisher.PublishAll();
    }

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Location? Definition(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        Ask(parameters.TextDocument.Uri, (snapshot, path) => Navigation.Definition(snapshot, path, parameters.Position), cancellation);

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<Location>? References(ReferenceParams parameters, CancellationToken cancellation) =>
        Ask(
            parameters.TextDocument.Uri,
            (snapshot, path) => Navigation.References(snapshot, path, parameters.Position, parameters.Context.IncludeDeclaration),
            cancellation);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Hover? Hover(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        Ask(parameters.TextDocument.Uri, (snapshot, path) => Hovering.At(snapshot, path, parameters.Position), cancellation);

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public CompletionList? Complete(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        Ask(parameters.TextDocument.Uri, (snapshot, path) => Completion.At(snapshot, path, parameters.Position), cancellation);

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public PrepareRenameResult? PrepareRename(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        Ask(parameters.TextDocument.Uri, (snapshot, path) => Renaming.Prepare(snapshot, path, parameters.Position), cancellation);

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceEdit? Rename(RenameParams parameters, CancellationToken cancellation) =>
        Ask(
            parameters.TextDocument.Uri,
            (snapshot, path) => Renaming.Rename(snapshot, path, parameters.Position, parameters.NewName, _asksBeforeEdits),
            cancellation);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CodeAction>? CodeAction(CodeActionParams parameters, CancellationToken cancellation) =>
        Ask(parameters.TextDocument.Uri, (snapshot, path) => CodeActions.In(snapshot, path, parameters.Range), cancellation);

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentSymbol>? DocumentSymbol(TextDocumentParams parameters, CancellationToken cancellation) =>
        Ask(parameters.TextDocument.Uri, Symbols.Of, cancellation);

    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<InlayHint>? InlayHint(InlayHintParams parameters, CancellationToken cancellation) =>
        Ask(parameters.TextDocument.Uri, (snapshot, path) => InlayHints.In(snapshot, path, parameters.Range), cancellation);

    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<SymbolInformation> WorkspaceSymbol(WorkspaceSymbolParams parameters, CancellationToken cancellation) =>
        [.. _workspaces.All.SelectMany(workspace => Symbols.Find(workspace.Read(cancellation), parameters.Query))];

    /// <summary>Ends the work; <c>exit</c>, which comes next, ends the process.</summary>
    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        IsShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => _ended.TrySetResult();

    private void AddFolders(IEnumerable<string> uris)
    {
        foreach (string path in uris.Select(DocumentUri.ToPath).OfType<string>())
        {
            _workspaces.AddBelow(path);
        }
    }

    private void Edit(string uri, Action<FactWorkspace, string> edit)
    {
        if (DocumentUri.ToPath(uri) is { } path && _workspaces.Of(path) is { } workspace)
        {
            edit(workspace, path);
            _publisher.Publish(workspace);
        }
    }

    private T? Ask<T>(string uri, Func<FactSnapshot, string, T?> answer, CancellationToken cancellation)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        return DocumentUri.ToPath(uri) is { } path && _workspaces.Of(path) is { } workspace
            ? answer(workspace.Read(cancellation), path)
            : null;
    }
}
