using System.CommandLine;
using System.CommandLine.Parsing;
using FactsDataset.Cli.Rendering;
using FactsDataset.Cli.Timelines;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts timeline</c>: the facts in order of time.</summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string[]> kind = new("--kind")
        {
            Description = "Only facts of this kind; may be given more than once.",
            HelpName = "KIND",
        };
        Option<string?> person = new("--person")
        {
            Description = "Only facts that refer to this person, by id or by name in any spelling.",
            HelpName = "ID-OR-NAME",
        };
        Option<EdtfDate?> from = DateOption("--from", "Only facts that do not certainly end before this date (EDTF, such as 2018, 2018-11 or 2018-11-07).");
        Option<EdtfDate?> to = DateOption("--to", "Only facts that do not certainly start after this date (EDTF).");
        Command command = new("timeline", "Prints the facts in order of time, undated ones last.") { kind, person, from, to };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(from) is { } first && parsed.GetValue(to) is { } last && first.IsAfter(last) == Certainty.Yes)
            {
                terminal.Fail($"'{first}', which --from names, is after '{last}', which --to names: give the earlier date to --from.");
                return ExitCodes.Usage;
            }

            string[] kinds = parsed.GetValue(kind) ?? [];
            TimelineFilter filter = new(
                kinds.Length == 0 ? null : kinds.Select(DatasetLookup.FactKind).ToList(),
                parsed.GetValue(person) is { } name ? DatasetLookup.Person(name) : null,
                parsed.GetValue(from),
                parsed.GetValue(to));
            return Run(terminal, filter);
        });
        return command;
    }

    /// <summary>Prints all facts.</summary>
    public static int RunWhole(Terminal terminal) => Run(terminal, TimelineFilter.None);

    private static int Run(Terminal terminal, TimelineFilter filter)
    {
        List<IFact> chosen = filter.Choose(Facts.All).ToList();
        IEnumerable<IFact> dated = chosen.Where(fact => fact.When is { } when && filter.Admits(when));
        List<TimelineRow> undated = chosen.Where(static fact => fact.When is null).Select(TimelineRows.Of).ToList();
        List<TimelineRow> rows = dated.Select(TimelineRows.Of).ToList();
        if (!filter.HasTime)
        {
            // What was said at a known time comes in that order; the order of facts goes by their own dates alone.
            rows.AddRange(undated.OrderBy(static row => row.SaidOn is null).ThenBy(static row => row.SaidOn));
        }

        TimelineView.Write(terminal, rows);
        if (filter.HasTime && undated.Count > 0)
        {
            terminal.WriteLine($"Left out, since nothing dates what they tell: {DiagnosticLines.Count(undated.Count, "fact", "facts")}. Without --from and --to they come last.");
        }

        return ExitCodes.Success;
    }

    private static Option<EdtfDate?> DateOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = static result => ParseDate(result),
    };

    private static EdtfDate? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        EdtfParseResult parsed = EdtfDate.ParseResult(text);
        if (!parsed.Success)
        {
            result.AddError($"'{text}' is no date: {parsed.Error}");
        }

        return parsed.Value;
    }
}
