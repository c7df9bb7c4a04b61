using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>Edits of several files as clients take them.</summary>
internal static class Edits
{
    /// <summary>The edits, by document.</summary>
    /// <param name="edits">Each with the path of its file.</param>
    /// <param name="annotations">What the client asks before some of them; null where it cannot ask.</param>
    public static WorkspaceEdit Of(IEnumerable<(string Path, TextEdit Edit)> edits, IReadOnlyDictionary<string, ChangeAnnotation>? annotations = null)
    {
        IEnumerable<IGrouping<string, TextEdit>> byFile = edits.GroupBy(static edit => DocumentUri.Of(edit.Path), static edit => edit.Edit, StringComparer.Ordinal);
        return annotations is null
            ? new WorkspaceEdit { Changes = byFile.ToDictionary(static file => file.Key, static file => (IReadOnlyList<TextEdit>)[.. file], StringComparer.Ordinal) }
            : new WorkspaceEdit
            {
                DocumentChanges = [.. byFile.Select(static file => new TextDocumentEdit(new VersionedDocument(file.Key), [.. file]))],
                ChangeAnnotations = annotations,
            };
    }
}
