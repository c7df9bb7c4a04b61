using System.CommandLine;
using System.CommandLine.Parsing;
using FactsDataset.Cli.Commands;
using FactsDataset.Reading;
using FactsDataset.Reading.Filtering;

namespace FactsDataset.Cli.Inputs;

/// <summary>The options that choose among entries, the same in every command that has them. Each command needs its own instances.</summary>
internal sealed class FilterOptions
{
    private readonly List<Option> _added = [];
    private readonly Option<string[]> _kind = Several("--kind", "Only these kinds.", "KIND,…");
    private readonly Option<string[]> _status = Several("--status", "Only what came so far, such as occurred or planned.", "CODE,…");
    private readonly Option<string[]> _stage = Several("--stage", "Only claims whose matter had come so far, such as promised.", "CODE,…");
    private readonly Option<string[]> _where = Several("--where", "Only what has one of these values in that field, such as terms.action=supply,train; may be given more than once.", "FIELD=VALUE,…");
    private readonly Option<string[]> _source = Several("--source", "Only what these sources say, by id, title or publisher.", "SOURCE,…");
    private readonly Option<string?> _person = One("--person", "Only what refers to this person, by id or by name in any spelling.", "NAME");
    private readonly Option<string?> _entity = One("--entity", "Only what refers to this entity of whatever kind, by id or by name in any spelling.", "NAME");
    private readonly Option<bool> _andParts = new("--and-parts") { Description = "With --entity: or to whatever may belong to it at the date of the fact, by what the schema marks as belonging and by posts." };
    private readonly Option<string?> _place = One("--place", "Only what happens in this place, or in any that lies in it.", "NAME");
    private readonly Option<string?> _text = One("--text", "Only what has all of these words in its texts or in the names that it refers to, in any spelling and order.", "WORDS");
    private readonly Option<EdtfDate?> _from = DateOption("--from", "Only what does not certainly end before this date (EDTF, such as 2018, 2018-11 or 2018-11-07).");
    private readonly Option<EdtfDate?> _to = DateOption("--to", "Only what does not certainly start after this date (EDTF).");
    private readonly Option<bool> _certain = new("--certain") { Description = "With --from and --to: only what certainly lies in that time. With --and-parts: only by what certainly belongs to it then." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasKind">Whether kinds are chosen by an option, rather than by an argument of the command.</param>
    public static FilterOptions AddTo(Command command, bool hasKind = true)
    {
        FilterOptions options = new();
        Option[] all =
        [
            options._kind, options._status, options._stage, options._where, options._source, options._person, options._entity,
            options._andParts, options._place, options._text, options._from, options._to, options._certain,
        ];
        foreach (Option option in all.Where(option => hasKind || option != options._kind))
        {
            command.Add(option);
            options._added.Add(option);
        }

        command.Validators.Add(options.Validate);
        return options;
    }

    /// <summary>Whether any of the options is given.</summary>
    public bool AreGiven(ParseResult parsed) => _added.Exists(option => parsed.GetResult(option) is { Implicit: false });

    /// <summary>The filter that the options ask for.</summary>
    /// <exception cref="CommandException">They name what the dataset does not have, or what may be several things.</exception>
    public FactFilter Read(ParseResult parsed, DatasetView dataset)
    {
        DatasetLookup lookup = new(dataset);
        EntryView? entity = parsed.GetValue(_entity) is { } named ? lookup.Entity(named) : parsed.GetValue(_person) is { } person ? lookup.Person(person) : null;
        return new FactFilter
        {
            Kinds = Split(parsed.GetValue(_kind)).Select(name => lookup.FactKind(name).Kind.Name).ToHashSet(StringComparer.Ordinal),
            Conditions = [.. Conditions(parsed, lookup)],
            Sources = Split(parsed.GetValue(_source)) is { Count: > 0 } sources ? lookup.Sources(sources) : null,
            Entity = entity is null ? null : parsed.GetValue(_andParts) ? EntityScope.WithParts(entity, dataset) : EntityScope.Alone(entity),
            Places = parsed.GetValue(_place) is { } place ? EntityScope.Within(lookup.Place(place), dataset) : null,
            Words = parsed.GetValue(_text) is { } text ? SearchText.WordsOf(text) : [],
            From = parsed.GetValue(_from),
            To = parsed.GetValue(_to),
            IsCertain = parsed.GetValue(_certain),
        };
    }

    private IEnumerable<FieldCondition> Conditions(ParseResult parsed, DatasetLookup lookup)
    {
        if (Split(parsed.GetValue(_status)) is { Count: > 0 } statuses)
        {
            yield return lookup.Condition(lookup.StatusField, statuses);
        }

        if (Split(parsed.GetValue(_stage)) is { Count: > 0 } stages)
        {
            yield return lookup.Condition("stage", stages);
        }

        foreach (string condition in parsed.GetValue(_where) ?? [])
        {
            int equals = condition.IndexOf('=', StringComparison.Ordinal);
            yield return lookup.Condition(condition[..equals], Split([condition[(equals + 1)..]]));
        }
    }

    private void Validate(CommandResult command)
    {
        if (command.GetResult(_entity) is not null && command.GetResult(_person) is not null)
        {
            command.AddError("'--person' and '--entity' each name one: keep one of them.");
        }

        if (DateOf(command, _from) is { } first && DateOf(command, _to) is { } last && first.IsAfter(last) == Certainty.Yes)
        {
            command.AddError($"'{first}', which --from names, is after '{last}', which --to names: give the earlier date to --from.");
        }

        if (command.GetResult(_andParts) is not null && command.GetResult(_entity) is null)
        {
            command.AddError("'--and-parts' goes with '--entity': name the entity whose parts count as well.");
        }

        if (command.GetResult(_certain) is not null && command.GetResult(_from) is null && command.GetResult(_to) is null && command.GetResult(_andParts) is null)
        {
            command.AddError("'--certain' goes with '--from', '--to' or '--and-parts': give a time in which the facts are to lie for certain, or ask for what belongs to an entity.");
        }

        foreach (Token token in command.GetResult(_where)?.Tokens ?? [])
        {
            int equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == token.Value.Length - 1)
            {
                command.AddError($"'{token.Value}' is not a condition: write FIELD=VALUE, such as terms.action=supply.");
            }
        }
    }

    private static EdtfDate? DateOf(CommandResult command, Option<EdtfDate?> option) =>
        command.GetResult(option) is { Tokens: [Token token] } ? EdtfDate.ParseResult(token.Value).Value : null;

    /// <summary>The values of an option that takes several, with commas or again and again.</summary>
    public static List<string> Split(string[]? values) =>
        (values ?? []).SelectMany(static value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();

    private static Option<string[]> Several(string name, string description, string helpName) => new(name) { Description = description, HelpName = helpName };

    private static Option<string?> One(string name, string description, string helpName) => new(name) { Description = description, HelpName = helpName };

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
            result.AddError($"'{text}' is not a date: {parsed.Error}");
        }

        return parsed.Value;
    }
}
