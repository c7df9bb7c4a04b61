namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>A text that takes the place of a range.</summary>
/// <param name="Range">The range.</param>
/// <param name="NewText">The text.</param>
/// <param name="AnnotationId">The annotation by which the editor asks first; null where it need not.</param>
internal sealed record TextEdit(DocumentRange Range, string NewText, string? AnnotationId = null);
