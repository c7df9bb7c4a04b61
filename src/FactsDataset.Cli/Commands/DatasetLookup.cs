using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Filtering;
using FactsDataset.Reading.Searching;
using FactsDataset.Reading.Summaries;

namespace FactsDataset.Cli.Commands;

/// <summary>Finds in a dataset what arguments name, or says what was perhaps meant.</summary>
internal sealed class DatasetLookup
{
    private const string PersonKind = "person";
    private const int MostListed = 10;

    private readonly DatasetView _dataset;

    public DatasetLookup(DatasetView dataset) => _dataset = dataset;

    /// <summary>The name of the field that says how far an event came; where no kind has one, a name that none has.</summary>
    public string StatusField => _dataset.Schema.Kinds.Select(static kind => kind.EventStatus?.Name).OfType<string>().FirstOrDefault("status");

    /// <summary>The entry of whatever kind with that id or name.</summary>
    public EntryView Entry(string name) => One(name, static _ => true, $"No entry has the id or name '{name}'", "Run 'facts list KIND' to see the ids of a kind.");

    /// <summary>The entity with that id or name.</summary>
    public EntryView Entity(string name) => One(
        name,
        IsEntity,
        $"No entity has the id or name '{name}'",
        "Run 'facts list KIND' to see what there is of a kind.");

    /// <summary>The person with that id or name; where nobody has it, the entity of another kind that has it.</summary>
    public EntryView Person(string name)
    {
        static bool IsPerson(EntryView entry) => entry.Kind.Name == PersonKind;
        bool isKnown = EntrySearch.Find(_dataset, name, IsPerson).Count > 0 || EntrySearch.Find(_dataset, name, IsEntity).Count == 0;
        return isKnown && _dataset.FindKind(PersonKind) is not null
            ? One(name, IsPerson, $"Nobody has the id or name '{name}'", "Run 'facts list person' to see who there is.")
            : Entity(name);
    }

    /// <summary>The place with that id or name.</summary>
    public EntryView Place(string name)
    {
        HashSet<string> kinds = KindShape.PlaceKinds(_dataset.Schema);
        return One(name, entry => kinds.Contains(entry.Kind.Name), $"No place has the id or name '{name}'", "Run 'facts list' to see the kinds of places.");
    }

    /// <summary>The ids of the sources with those ids or titles, and of those that are published, or written, by who has those names.</summary>
    public IReadOnlySet<string> Sources(IEnumerable<string> names)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            IReadOnlyList<EntryView> named = EntrySearch.Find(_dataset, name, static entry => entry.Kind.Role == Compiler.Schema.KindRole.Source);
            HashSet<EntryView> makers = [.. EntrySearch.Find(_dataset, name, static entry => entry.Kind.Role == Compiler.Schema.KindRole.Entity)];
            List<EntryView> found = named.Count > 0 ? [.. named] : _dataset.Entries
                .Where(entry => entry.Kind.Role == Compiler.Schema.KindRole.Source && entry.References.Any(reference => reference.To.Target is { } maker && makers.Contains(maker)))
                .ToList();
            if (found.Count == 0)
            {
                throw Unknown($"No source has the id, title or publisher '{name}'", name, entry => entry.Kind.Role == Compiler.Schema.KindRole.Source, "Run 'facts list source' to see the sources.");
            }

            ids.UnionWith(found.Select(static source => source.Id));
        }

        return ids;
    }

    /// <summary>The kind with that name.</summary>
    public KindView Kind(string kind) => FindKind(kind, _dataset.Kinds, "kind");

    /// <summary>The kind of facts with that name.</summary>
    public KindView FactKind(string kind) =>
        FindKind(kind, _dataset.Kinds.Where(static view => view.Kind.Role == Compiler.Schema.KindRole.Fact).ToList(), "kind of facts");

    /// <summary>The condition that a field has one of some values. Codes and fields must be declared in the schema.</summary>
    public FieldCondition Condition(string field, IReadOnlyList<string> values)
    {
        List<(string Path, Field Field)> all = [.. _dataset.Schema.Kinds.SelectMany(kind => FieldPaths.Of(kind.Fields, _dataset.Schema))];
        List<Field> named = all.Where(found => found.Path == field || found.Field.Name == field).Select(static found => found.Field).ToList();
        if (named.Count == 0)
        {
            throw new CommandException($"No kind has a field '{field}'. {Suggest(field, all.Select(static found => found.Path), "Run 'facts list' to see the kinds.")}");
        }

        if (named.TrueForAll(static found => found.Shape == FieldShape.Code))
        {
            List<string> codes = named.SelectMany(found => _dataset.Schema.Vocabulary(found.TypeName).Values).Select(static value => value.Code).Distinct().ToList();
            if (values.FirstOrDefault(value => !codes.Contains(value)) is { } unknown)
            {
                throw new CommandException($"'{field}' is never '{unknown}'. {Suggest(unknown, codes, $"It is {string.Join(", ", codes)}.")}");
            }
        }

        return new FieldCondition(field, values.ToHashSet(StringComparer.Ordinal));
    }

    private EntryView One(string name, Func<EntryView, bool> isAsked, string none, string otherwise)
    {
        IReadOnlyList<EntryView> found = EntrySearch.Find(_dataset, name, isAsked);

        // A name is rather that of somebody who has names than a word in the title of a post or a fact.
        List<EntryView> named = found.Where(static entry => entry.Kind.Has(FieldShape.Names)).ToList();
        found = named.Count == 1 ? named : found;
        return found.Count switch
        {
            1 => found[0],
            0 => throw Unknown(none, name, isAsked, otherwise),
            _ => throw new CommandException(
                $"'{name}' is the name of several: {string.Join(", ", found.Take(MostListed).Select(static one => $"{one.Id} ({one.Kind.Name}, {one.Label()})"))}{(found.Count > MostListed ? $" and {found.Count - MostListed} more" : string.Empty)}. Give one of these ids."),
        };
    }

    private static bool IsEntity(EntryView entry) => entry.Kind.Role == Compiler.Schema.KindRole.Entity;

    private CommandException Unknown(string message, string name, Func<EntryView, bool> isAsked, string otherwise)
    {
        // Whoever may name anything is more likely to write an id; whoever asks for somebody, a name.
        List<EntryView> asked = _dataset.Entries.Where(isAsked).ToList();
        IEnumerable<string> ids = asked.Select(static entry => entry.Id);
        IEnumerable<string> names = asked.SelectMany(static entry => entry.Spellings);
        bool isAny = asked.Exists(static entry => entry.Kind.Role != Compiler.Schema.KindRole.Entity);
        return new CommandException($"{message}. {Suggest(name, isAny ? ids : names.Concat(ids), Suggest(name, names, otherwise))}");
    }

    private static KindView FindKind(string kind, IReadOnlyList<KindView> kinds, string noun) =>
        kinds.FirstOrDefault(view => view.Kind.Name == kind)
        ?? throw new CommandException(
            $"There is no {noun} '{kind}'. {Suggest(kind, kinds.Select(static view => view.Kind.Name), $"There is {string.Join(", ", kinds.Select(static view => view.Kind.Name))}.")}");

    private static string Suggest(string name, IEnumerable<string> candidates, string otherwise) => NameSuggestions.Ask(name, candidates) ?? otherwise;
}
