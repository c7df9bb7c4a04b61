namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>textDocument/publishDiagnostics</c> says: all mistakes of a document.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, IReadOnlyList<ProtocolDiagnostic> Diagnostics);
