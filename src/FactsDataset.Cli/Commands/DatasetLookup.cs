namespace FactsDataset.Cli.Commands;

/// <summary>Finds in the compiled dataset what arguments name, or says what was perhaps meant.</summary>
internal static class DatasetLookup
{
    /// <summary>The entry with that id, of whatever kind.</summary>
    public static IEntry Entry(string id) => Dataset.Find(id)
        ?? throw Unknown($"No entry has the id '{id}'", id, AllIds(), "Run 'facts list KIND' to see the ids of a kind.");

    /// <summary>The kind with that code.</summary>
    public static KindTable Kind(string kind) => FindKind(kind, Dataset.Kinds, "kind");

    /// <summary>The code of a kind of facts.</summary>
    public static string FactKind(string kind) =>
        FindKind(kind, Dataset.Kinds.Where(static table => table.Role == KindRole.Fact).ToList(), "kind of facts").Kind;

    /// <summary>The person with that id or name.</summary>
    public static Person Person(string name)
    {
        if (People.Find(name) is { } person)
        {
            return person;
        }

        IReadOnlyList<Person> found = People.FindByName(name);
        return found.Count switch
        {
            1 => found[0],
            > 1 => throw new CommandException($"'{name}' is the name of several: {string.Join(", ", found.Select(static one => one.Id))}. Give one of these ids."),
            _ => throw Unknown(
                $"Nobody has the id or name '{name}'",
                name,
                People.All.SelectMany(static one => one.Names.Select(static spelling => spelling.Value).Append(one.Id)),
                "Run 'facts list person' to see who there is."),
        };
    }

    private static KindTable FindKind(string kind, IReadOnlyList<KindTable> kinds, string noun) =>
        kinds.FirstOrDefault(table => table.Kind == kind)
        ?? throw Unknown(
            $"There is no {noun} '{kind}'",
            kind,
            kinds.Select(static table => table.Kind),
            $"There is {string.Join(", ", kinds.Select(static table => table.Kind))}.");

    private static IEnumerable<string> AllIds() =>
        Dataset.Kinds.SelectMany(static table => table.Entries.Select(static entry => entry.Id));

    private static CommandException Unknown(string message, string name, IEnumerable<string> candidates, string otherwise) =>
        new($"{message}. {NameSuggestions.Ask(name, candidates) ?? otherwise}");
}
