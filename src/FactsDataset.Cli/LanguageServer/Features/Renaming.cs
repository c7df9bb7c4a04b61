using FactsDataset.Cli.Coverage;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.LanguageServer.Protocol;
using FactsDataset.Cli.LanguageServer.Workspaces;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;
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
        if (Navigation.IdAt(snapshot, path, position) is not { } place || snapshot.Ids.Find(place.Id) is not { } found || found.Entry.Id != place.Id)
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

        IdPlace declared = found.Place;
        List<(string Path, TextEdit Edit)> edits =
        [
            .. snapshot.Ids.References(place.Id).Prepend(declared)
                .Select(each => (each.Path, new TextEdit(snapshot.Document(each.Path)!.RangeOf(each.Range), newId))),
        ];
        TextEdit former = FormerEdit(snapshot, found.Entry, declared);
        edits.AddRange(LeftOut(snapshot, declared.Id, newId));
        edits.Add((declared.Path, asks ? former with { AnnotationId = KeepFormer } : former));
        return Edits.Of(edits, asks ? new Dictionary<string, ChangeAnnotation>(StringComparer.Ordinal)
        {
            [KeepFormer] = new($"Keep '{place.Id}' as a former id", NeedsConfirmation: true, "Programs and links that know the old id still find the entry."),
        } : null);
    }

    // The list of what is left out names sources, and is no fact file.
    private static IEnumerable<(string Path, TextEdit Edit)> LeftOut(FactSnapshot snapshot, string old, string newId)
    {
        string path = Path.Combine(snapshot.Folder, LeftOutList.FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        DocumentText document = snapshot.Read(path);
        return LeftOutRename.Of(document.Text, old, newId).Select(edit => (path, new TextEdit(document.RangeOf(edit.Start, edit.End), edit.Text)));
    }

    private static TextEdit FormerEdit(FactSnapshot snapshot, BoundEntry entry, IdPlace declared)
    {
        DocumentText document = snapshot.Document(declared.Path)!;
        BoundFile bound = snapshot.Sound.Files.First(file => file.Data.Path == declared.Path);
        FactFileSyntax syntax = FactFileParser.Parse(declared.Path, document.Text);
        int index = syntax.Entries.ToList().FindIndex(each => each.Id.Range == declared.Range);
        if (index < 0 || snapshot.KindOf(bound.Data) is not { } kind)
        {
            throw Refuse("The file has mistakes in its form: mend them first.");
        }

        EditableFile file = new(new FactText(declared.Path, document.Text), syntax, bound);
        try
        {
            Cli.Edits.TextEdit edit = FormerIdEdit.Of(new EditableEntry(file, syntax.Entries[index], entry, kind, index), declared.Id);
            return new TextEdit(document.RangeOf(edit.Start, edit.End), edit.Text);
        }
        catch (CommandException exception)
        {
            throw Refuse(exception.Message);
        }
    }

    // "Request failed" of the protocol: the editor shows the message.
    private static LocalRpcException Refuse(string why) => new(why) { ErrorCode = -32803 };
}
