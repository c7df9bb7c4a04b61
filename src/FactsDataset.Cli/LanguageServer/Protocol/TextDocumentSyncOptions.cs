namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>How the server follows edits.</summary>
internal sealed record TextDocumentSyncOptions
{
    /// <summary>Whether it wants to know what is opened and closed.</summary>
    public bool OpenClose { get; } = true;

    /// <summary>2: by the ranges that change.</summary>
    public int Change { get; } = 2;

    /// <summary>Whether it wants to know what is saved.</summary>
    public bool Save { get; } = true;
}
