namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A fix that the editor offers.</summary>
internal sealed record CodeAction(string Title, IReadOnlyList<ProtocolDiagnostic> Diagnostics, WorkspaceEdit Edit)
{
    /// <summary>What kind of action it is.</summary>
    public string Kind { get; } = "quickfix";

    /// <summary>Whether it is the one to take where an editor takes one by itself.</summary>
    public bool IsPreferred { get; init; }
}
