using System.CommandLine;
using FactsDataset.Cli.Citing;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using EdtfDate = FactsDataset.Compiler.Shared.EdtfDate;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts add</c>: puts a new entry at its place in a fact file.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> kind = new("KIND") { Description = "The kind of the entry, such as 'source'." };
        Argument<string?> name = new("ID") { Description = "Its id; of a source, the file of its document.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> id = new("--id") { Description = "The id, where the file of a document is named.", HelpName = "ID" };
        Option<string[]> values = new("--set") { Description = "The value of a field; lists and groups as YAML between brackets.", HelpName = "FIELD=VALUE" };
        Option<FileInfo?> target = new("--in") { Description = "The fact file. Default: the last of the kind.", HelpName = "FILE" };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Command command = new("add", "Adds an entry with every required field; of a source, with what its document says.") { kind, name, id, values, target, facts, uses };
        command.SetAction(parsed =>
        {
            EditableFolder folder = EditableFolder.Read(parsed.GetValue(facts), parsed.GetValue(uses));
            Kind chosen = FindKind(folder.Schema, parsed.GetValue(kind)!);
            EntrySkeleton skeleton = new(folder.Schema, chosen);
            string? file = chosen.Role == KindRole.Source ? parsed.GetValue(name) : null;
            if (file is not null)
            {
                SourceReader.Propose(terminal, folder, chosen, file, skeleton);
            }

            SetAll(skeleton, chosen, parsed.GetValue(values) ?? []);
            string? given = parsed.GetValue(id) ?? (file is null ? parsed.GetValue(name) : null);
            return Add(terminal, folder, chosen, skeleton, given, parsed.GetValue(target));
        });
        return command;
    }

    private static int Add(Terminal terminal, EditableFolder folder, Kind kind, EntrySkeleton skeleton, string? id, FileInfo? target)
    {
        Questions questions = new(terminal);
        id ??= questions.Ask("id", null) ?? throw new CommandException("Nothing says what id the entry has: name it" + (kind.Role == KindRole.Source ? " with --id." : "."));
        folder.RequireFree(id);
        foreach (Field field in skeleton.Missing)
        {
            if (questions.Ask($"{field.Name} ({skeleton.Describe(field)})", null) is { } answer)
            {
                skeleton.Set(field, answer);
            }
        }

        ProposeVoice(skeleton, kind);
        EdtfDate? date = kind.EventDate is { } eventDate && skeleton.ValueOf(eventDate.Name) is { } when && EdtfDate.TryParse(when.Trim('"'), out EdtfDate? parsed) ? parsed : null;
        FileEdits edits = new();
        string place = EntryPlacement.Add(folder, kind, id, skeleton.Write(id), date, target, edits);
        edits.Write();
        terminal.WriteRecord($"{place}: {kind.Name} '{id}' added{(skeleton.Missing.Count == 0 ? string.Empty : ", to be filled in: " + string.Join(", ", skeleton.Missing.Select(static field => field.Name)))}");
        return ExitCodes.Success;
    }

    /// <summary>Whoever the source is by speaks in it, until the author says otherwise.</summary>
    private static void ProposeVoice(EntrySkeleton skeleton, Kind kind)
    {
        Field? publisher = kind.Fields.FirstOrDefault(static field => field.Provenance == ProvenancePart.Publisher);
        if (kind.Fields.FirstOrDefault(static field => field.Provenance == ProvenancePart.Voice) is { } voice
            && skeleton.ValueOf(voice.Name) is null
            && publisher is { IsList: false }
            && ChainText.VoiceOf(skeleton.ValueOf("author"), skeleton.ValueOf(publisher.Name)) is { } chain)
        {
            skeleton.Set(voice, $"[ {chain} ]", "proposed");
        }
    }

    private static Kind FindKind(DatasetSchema schema, string name) => schema.FindKind(name)
        ?? throw new CommandException($"There is no kind '{name}': {Choices.Suggest(name, schema.Kinds.Select(static kind => kind.Name))}");

    private static void SetAll(EntrySkeleton skeleton, Kind kind, string[] values)
    {
        foreach (string value in values)
        {
            int equals = value.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? value : value[..equals];
            if (equals < 0 || kind.FindField(name) is not { } field)
            {
                throw new CommandException(equals < 0
                    ? $"'{value}' sets nothing: write --set FIELD=VALUE."
                    : $"The kind '{kind.Name}' has no field '{name}': {Choices.Suggest(name, kind.Fields.Select(static candidate => candidate.Name))}");
            }

            if (value.AsSpan().IndexOfAny('\n', '\r') >= 0)
            {
                throw new CommandException($"The value of '{name}' runs over several lines: write it on one.");
            }

            skeleton.Set(field, value[(equals + 1)..]);
        }
    }
}
