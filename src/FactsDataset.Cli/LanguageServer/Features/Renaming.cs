using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;
using StreamJsonRpc;

namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>Gives an entry another id, in every place that refers to it; the old one stays as a former id.</summary>
internal static class Renaming
{
    private const string KeepFormer = "former";

    /// <summary>What a rename would take the place of; null where no id of an entry is written.</summary>
    public static PrepareRenameResult? Prepare(FactSnapshot snapshot, string path, Position position) =>
        Navigation.IdAt(snapshot, path, position) is { } place && snapshot.Ids.Declaration(place.Id)?.Id == place.Id
            ? new PrepareRenameResult(snapshot.Document(path)!.RangeOf(place.Range), place.Id)
            : null;

    /// <summary>The edits.</summary>
    /// <param name="snapshot">The files.</param>
    /// <param name="path">The file in which an id is written.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="newId">The id to come.</param>
    /// <param name="asks">Whether the editor can ask before it keeps the old id.</param>
    /// <exception cref="LocalRpcException">Nothing can be renamed there, or the new id is none or taken.</exception>
    public static WorkspaceEdit Rename(FactSnapshot snapshot, string path, Position position, string newId, bool asks)
    {
        if (Navigation.IdAt(snapshot, path, position) is not { } place || snapshot.Ids.Declaration(place.Id) is not { } declared || declared.Id != place.Id)
        {
            throw Refuse("No id of an entry stands here.");
        }

        if (!Slugs.IsSlug(newId))
        {
            throw Refuse($"'{newId}' is no id: {Slugs.Advice(newId)}");
        }

        if (snapshot.Ids.IsTaken(newId))
        {
            throw Refuse($"The id '{newId}' is taken, now or formerly: choose another.");
        }

        List<(string Path, TextEdit Edit)> edits =
        [
            .. snapshot.Ids.References(place.Id).Prepend(declared)
                .Select(each => (each.Path, new TextEdit(snapshot.Document(each.Path)!.RangeOf(each.Range), newId))),
        ];
        TextEdit former = FormerEdit(snapshot.Document(declared.Path)!, declared);
        edits.Add((declared.Path, asks ? former with { AnnotationId = KeepFormer } : former));
        return Edits.Of(edits, asks ? new Dictionary<string, ChangeAnnotation>(StringComparer.Ordinal)
        {
            [KeepFormer] = new($"Keep '{place.Id}' as a former id", NeedsConfirmation: true, "Programs and links that know the old id still find the entry."),
        } : null);
    }

    private static TextEdit FormerEdit(DocumentText document, IdPlace declared)
    {
        EntrySyntax? entry = FactFileParser.Parse(declared.Path, document.Text).Entries.FirstOrDefault(each => each.Id.Range == declared.Range);
        if (entry?.Body?.Find(FormerBinder.Key)?.Value is SequenceSyntax { Items.Count: > 0 } list)
        {
            int end = list.Items[list.Items.Count - 1].Range.End;
            bool isFlow = document.Text[list.Range.Start] == '[';
            string item = isFlow ? ", " + declared.Id : "\n" + new string(' ', document.PositionAt(list.Range.Start).Character) + "- " + declared.Id;
            return new TextEdit(document.RangeOf(end, end), item);
        }

        int line = document.PositionAt(declared.Range.End).Line;
        int start = document.OffsetOf(new Position(line + 1, 0));
        string indentation = new(' ', entry?.Body is { } body ? document.PositionAt(body.Range.Start).Character : document.PositionAt(declared.Range.Start).Character + 2);
        return new TextEdit(document.RangeOf(start, start), $"{indentation}{FormerBinder.Key}: [ {declared.Id} ]\n");
    }

    // "Request failed" of the protocol: the editor shows the message.
    private static LocalRpcException Refuse(string why) => new(why) { ErrorCode = -32803 };
}
