using System.CommandLine;
using System.Globalization;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Cli.Formatting;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using EdtfDate = FactsDataset.Compiler.Shared.EdtfDate;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts retract</c>: marks a fact as taken back.</summary>
internal static class RetractCommand
{
    private const string Retracted = "retracted";

    public static Command Create(Terminal terminal)
    {
        Argument<string> id = new("ID") { Description = "The fact." };
        Option<string> reason = new("--reason") { Description = "Why it does not stand.", HelpName = "TEXT", Required = true };
        Option<string?> date = new("--date") { Description = "The day of the retraction. Default: today, in UTC.", HelpName = "DATE" };
        Option<DirectoryInfo?> facts = CuratorOptions.Facts();
        Option<string[]> uses = CuratorOptions.Uses();
        Command command = new("retract", "Takes a fact back: it leaves every list, and its id stays.") { id, reason, date, facts, uses };
        command.SetAction(parsed => Run(
            terminal,
            EditableFolder.Read(parsed.GetValue(facts), parsed.GetValue(uses)),
            parsed.GetValue(id)!,
            parsed.GetRequiredValue(reason),
            parsed.GetValue(date) ?? DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return command;
    }

    private static int Run(Terminal terminal, EditableFolder folder, string id, string reason, string date)
    {
        EditableEntry entry = folder.Require(id);
        if (entry.Kind.Role != KindRole.Fact)
        {
            throw new CommandException($"'{id}' is {Compiler.Text.Choices.WithArticle(entry.Kind.Name)}, and only facts are retracted.");
        }

        if (entry.Bound.Retraction is not null)
        {
            throw new CommandException($"'{id}' is retracted already.");
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.AsSpan().IndexOfAny('\n', '\r') >= 0 || !EdtfDate.TryParse(date, out _))
        {
            throw new CommandException("A retraction has a reason on one line and a date such as 2001-05-09.");
        }

        List<string> referrers = [.. ReferrersOf(folder, entry)];
        if (referrers.Count > 0)
        {
            throw new CommandException($"Nothing that stands may refer to a retracted fact; take '{entry.Bound.Id}' out of {string.Join(", ", referrers)} first.");
        }

        IReadOnlyList<Field> parts = new FieldParts(folder.Schema, entry.Kind).Of(entry.Kind.FindField(Retracted));
        FileEdits edits = new();
        edits.Add(
            entry.File.Text.Path,
            entry.File.Text.Text,
            FieldInsertion.Of(entry, Retracted, $"{{ date: {Write("date", date)}, reason: {Write("reason", reason)} }}"));
        edits.Write();
        terminal.WriteRecord($"{entry.File.PlaceOf(entry.Syntax.Id.Range)}: '{entry.Bound.Id}' is retracted");
        return ExitCodes.Success;

        string Write(string part, string value) => ScalarWriter.Write(value, parts.First(field => field.Name == part), isFlow: true);
    }

    private static IEnumerable<string> ReferrersOf(EditableFolder folder, EditableEntry entry)
    {
        foreach (EditableFile file in folder.Files)
        {
            foreach (ReferenceValue reference in file.Bound.Data.References)
            {
                BoundEntry referrer = file.Bound.Data.Entries[reference.EntryIndex];
                bool isThis = reference.Id == entry.Bound.Id || entry.Bound.Former.Any(former => former.Id == reference.Id);
                if (isThis && referrer.Retraction is null && referrer.Id != entry.Bound.Id)
                {
                    yield return file.PlaceOf(file.RangeOf(reference.Slot));
                }
            }
        }
    }
}
