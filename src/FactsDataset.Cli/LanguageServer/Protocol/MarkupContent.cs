namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A text in Markdown.</summary>
internal sealed record MarkupContent(string Value)
{
    /// <summary>The language of the text.</summary>
    public string Kind { get; } = "markdown";
}
