namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A mistake as an editor shows it.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Severity">1 for an error, 2 for a warning.</param>
/// <param name="Code">The id of the rule.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
internal sealed record ProtocolDiagnostic(DocumentRange Range, int Severity, string Code, string Message)
{
    /// <summary>Who says it.</summary>
    public string Source { get; } = "facts";

    /// <summary>The page on the rule; null where the project has no address.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>A second place; null where there is none.</summary>
    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }
}
