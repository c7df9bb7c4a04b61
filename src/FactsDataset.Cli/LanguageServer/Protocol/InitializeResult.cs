namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What <c>initialize</c> answers.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);
