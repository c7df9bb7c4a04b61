namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>Words that an editor shows in a line without their standing there.</summary>
internal sealed record InlayHint(Position Position, string Label)
{
    /// <summary>A blank before the words.</summary>
    public bool PaddingLeft { get; } = true;
}
