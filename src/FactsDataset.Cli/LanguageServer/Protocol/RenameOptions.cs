namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>How the server renames.</summary>
internal sealed record RenameOptions
{
    /// <summary>Whether it says first what would be renamed.</summary>
    public bool PrepareProvider { get; } = true;
}
