namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>Whether a client can ask before it applies a part of an edit.</summary>
internal sealed record WorkspaceEditClientCapabilities(bool DocumentChanges, ChangeAnnotationSupport? ChangeAnnotationSupport);
