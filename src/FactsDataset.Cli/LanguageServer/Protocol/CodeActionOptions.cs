namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>What fixes the server has.</summary>
internal sealed record CodeActionOptions
{
    /// <summary>Their kinds.</summary>
    public IReadOnlyList<string> CodeActionKinds { get; } = ["quickfix"];
}
