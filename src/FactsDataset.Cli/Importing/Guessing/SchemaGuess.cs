using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactsDataset.Cli.Differences;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Importing.Guessing;

/// <summary>
/// A schema by which the entries of an export say what they say, guessed from them: kinds, fields, groups and references; codes
/// are texts, since no export tells which values there could be besides.
/// </summary>
internal sealed partial class SchemaGuess
{
    private readonly ExportedDataset _dataset;
    private readonly SortedDictionary<string, string> _unions = new(StringComparer.Ordinal);
    private readonly StringBuilder _groups = new();
    private readonly HashSet<string> _names;
    private readonly SortedSet<string> _speakers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _bodies = new(StringComparer.Ordinal);
    private bool _hasAttribution;

    private SchemaGuess(ExportedDataset dataset)
    {
        _dataset = dataset;
        _names = dataset.Entries.Values.Select(static entry => CSharpNames.ToPascalCase(entry.Kind)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The text of the schema.</summary>
    public static string Of(ExportedDataset dataset) => new SchemaGuess(dataset).Write();

    private string Write()
    {
        StringBuilder kinds = new();
        foreach (IGrouping<string, ExportedEntry> kind in _dataset.Entries.Values.GroupBy(static entry => entry.Kind, StringComparer.Ordinal))
        {
            WriteKind(kinds, kind.Key, [.. kind]);
        }

        StringBuilder text = new("# Guessed from an export: codes are texts, and what kinds and fields mean is to be said.\nnamespace: Imported\ndates: [all]\n");
        string attribution = _hasAttribution ? $"attribution: {{ who: {TypeOf(_speakers)}, of: {TypeOf(_bodies.Count > 0 ? _bodies : _speakers)} }}\n" : string.Empty;
        if (_unions.Count > 0)
        {
            text.Append("unions:\n");
            foreach ((string name, string members) in _unions)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {name}: {{ summary: One of several., of: [{members}] }}\n");
            }
        }

        text.Append(attribution);
        text.Append(_groups.Length > 0 ? "groups:\n" : string.Empty).Append(_groups);

        // A schema has a kind, though an export may have no entry.
        return text.Append("kinds:\n").Append(kinds.Length > 0 ? kinds : new StringBuilder("  source: { record: Source, collection: Sources, summary: What facts are taken from., role: source, fields: {} }\n")).ToString();
    }

    private void WriteKind(StringBuilder text, string kind, IReadOnlyList<ExportedEntry> entries)
    {
        JsonElement[] samples = [.. entries.Select(static entry => entry.Json)];
        string role = entries[0].Role;
        string record = CSharpNames.ToPascalCase(kind);
        string collection = NameOnce(record + (record.EndsWith('s') ? "es" : "s"));
        DerivedMarks marks = DerivedMarks.Of(_dataset, samples);
        text.Append(CultureInfo.InvariantCulture, $"  {kind}:\n    record: {record}\n    collection: {collection}\n    summary: What is called {kind}.\n    role: {role}\n");
        bool canBeElsewhere = role == "source" && samples.Any(static source => !source.TryGetProperty("document", out _));
        text.Append(canBeElsewhere ? "    elsewhere: allowed\n" : string.Empty);
        List<string> fields = WriteFields(kind, samples, marks, ImpliedMembers.Of(role, canBeElsewhere), 6);
        if (role == "entity" && fields.Exists(static field => field.TrimStart().StartsWith("names: { type: names", StringComparison.Ordinal)))
        {
            text.Append("    label: names\n");
        }

        text.Append(fields.Count == 0 ? "    fields: {}\n" : "    fields:\n").AppendJoin(string.Empty, fields);
    }

    private List<string> WriteFields(string owner, IReadOnlyList<JsonElement> samples, DerivedMarks marks, IReadOnlyCollection<string> without, int indent)
    {
        List<string> fields = [];
        foreach (string name in MemberOrder.Of(samples))
        {
            JsonElement[] values = [.. samples.Select(sample => sample.TryGetProperty(name, out JsonElement value) ? value : default).Where(static value => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))];
            if (name is "evidence" or "variants" && without.Contains(name))
            {
                NoteSpeakers(values);
            }
            else if (values.Length > 0 && !without.Contains(name))
            {
                fields.Add($"{new string(' ', indent)}{name}: {{ {TypeOf(owner, name, values, marks)}{marks.Of(name)}, summary: What is called {name}. }}\n");
            }
        }

        return fields;
    }

    private string TypeOf(string owner, string name, JsonElement[] values, DerivedMarks marks)
    {
        bool isMany = values[0].ValueKind == JsonValueKind.Array;
        JsonElement[] items = isMany ? [.. values.SelectMany(static value => value.EnumerateArray())] : values;
        string many = isMany ? ", many: true" : string.Empty;
        switch (ValueShapes.Of(items))
        {
            case "text" when items.All(item => _dataset.Entries.ContainsKey(item.GetString()!)):
                return $"type: {TypeOf(new SortedSet<string>(items.Select(item => _dataset.Entries[item.GetString()!].Kind), StringComparer.Ordinal))}{many}";
            case "text" when isMany && items.All(static item => LineForm().IsMatch(item.GetString()!)):
                return "type: lines";
            case "text" when !isMany && items.All(static item => EdtfDate.TryParse(item.GetString()!, out _)):
                return "type: date";
            case "attribution":
                NoteSpeakers(values);
                return "type: attribution";
            case "evidence":
                NoteSpeakers(values);
                return "type: evidence";
            case "names":
                return "type: names";
            case "group":
            case "texts" when isMany:
                return $"group: {GroupOf(owner + "-" + name, items, marks)}{many}";
            case var plain:
                return $"type: {plain}{many}";
        }
    }

    private string GroupOf(string name, IReadOnlyList<JsonElement> items, DerivedMarks marks)
    {
        name += "-part";
        List<string> fields = WriteFields(name, items, marks, [], 6);
        _groups.Append(CultureInfo.InvariantCulture, $"  {name}:\n    record: {NameOnce(CSharpNames.ToPascalCase(name))}\n    summary: A part.\n    fields:\n").AppendJoin(string.Empty, fields);
        return name;
    }

    /// <summary>The kind, or a union of several.</summary>
    private string TypeOf(SortedSet<string> kinds)
    {
        if (kinds.Count == 0)
        {
            kinds = new SortedSet<string>(_dataset.Entries.Values.Where(static entry => entry.Role == "entity").Select(static entry => entry.Kind), StringComparer.Ordinal);
        }

        if (kinds.Count == 1)
        {
            return kinds.First();
        }

        string union = "any-of-" + string.Join("-", kinds);
        _unions[union] = string.Join(", ", kinds);
        return union;
    }

    private void NoteSpeakers(IReadOnlyList<JsonElement> values)
    {
        foreach (JsonElement link in values.SelectMany(LinksIn))
        {
            _hasAttribution = true;
            Note("who", _speakers);
            Note("of", _bodies);

            void Note(string member, SortedSet<string> kinds)
            {
                if (link.TryGetProperty(member, out JsonElement id) && id.ValueKind == JsonValueKind.String && _dataset.Entries.TryGetValue(id.GetString()!, out ExportedEntry? entry))
                {
                    kinds.Add(entry.Kind);
                }
            }
        }
    }

    /// <summary>Every link of a chain at any depth.</summary>
    private static IEnumerable<JsonElement> LinksIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(LinksIn),
        JsonValueKind.Object when value.TryGetProperty("who", out _) || value.TryGetProperty("described", out _) => [value],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => LinksIn(member.Value)),
        _ => [],
    };

    private string NameOnce(string name)
    {
        while (!_names.Add(name))
        {
            name += "Entries";
        }

        return name;
    }

    [GeneratedRegex("^[1-9][0-9]*(-[1-9][0-9]*)?$")]
    private static partial Regex LineForm();
}
