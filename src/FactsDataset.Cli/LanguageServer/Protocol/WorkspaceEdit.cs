namespace FactsDataset.Cli.LanguageServer.Protocol;

/// <summary>Edits of several documents: in one form or the other, as the client understands.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>The edits by document.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    /// <summary>The edits by document, for clients that ask before some.</summary>
    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }

    /// <summary>What is asked, by the name that edits give.</summary>
    public IReadOnlyDictionary<string, ChangeAnnotation>? ChangeAnnotations { get; init; }
}
