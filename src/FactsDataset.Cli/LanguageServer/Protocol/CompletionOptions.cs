namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>When the server is asked what may stand at a place.</summary>
internal sealed record CompletionOptions
{
    /// <summary>The characters after which it is asked.</summary>
    public IReadOnlyList<string> TriggerCharacters { get; } = [" ", "[", "\""];
}
