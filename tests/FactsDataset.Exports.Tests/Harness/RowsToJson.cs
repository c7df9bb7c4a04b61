using System.Globalization;
using System.Text.Json.Nodes;
using FactsDataset.Compiler.Schema;
using FactsDataset.Tables;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>Puts entries together again from the rows of tables alone, in the form of the JSON export.</summary>
internal sealed class RowsToJson(RecordedRows rows, DatasetSchema schema)
{
    private static readonly string[] Link = ["who", "described", "of", "on"];

    /// <summary>The fields of an entry.</summary>
    public JsonObject Read(Kind kind, string id)
    {
        Table table = rows.Model.TableOf(kind);
        object?[] row = Assert.Single(rows.Of(table), row => Equals(row[0], id));
        JsonObject entry = Fields(kind.Fields, table, row, [id], string.Empty);
        if (kind.FindField("title") is { Shape: FieldShape.Title } && Below("texts", [id]).Where(static text => Equals(text["field"], "title")).ToList() is { Count: > 0 } titles)
        {
            entry["titles"] = Wordings(titles);
        }

        return entry;
    }

    private JsonObject Fields(IEnumerable<Field> fields, Table table, object?[] row, object?[] key, string prefix)
    {
        JsonObject values = [];
        foreach (Field field in fields)
        {
            if (Value(field, table, row, key, prefix + field.Name) is { } value)
            {
                values[field.Name] = value;
            }
        }

        return values;
    }

    private JsonNode? Value(Field field, Table table, object?[] row, object?[] key, string name)
    {
        object? Cell(string column) => row[table.Columns.ToList().FindIndex(known => known.Name == column)];
        switch (field)
        {
            case { IsMany: true, Shape: FieldShape.Reference }:
                return ArrayOf(Below($"{table.Name}_{name}", key).Select(item => Scalar(item[field.Name])));
            case { IsMany: true, Shape: FieldShape.Group }:
                Table below = rows.Model.Tables.Single(known => known.Name == $"{table.Name}_{name}");
                return ArrayOf(rows.Of(below).Where(item => StartsWith(item, key)).Select(item => Fields(schema.Group(field.TypeName).Fields, below, item, [.. key, item[key.Length]], string.Empty)));
            case { IsMany: true } or { Shape: FieldShape.Lines }:
                return Cell(name) is IReadOnlyList<string> list ? ArrayOf(list.Select(static text => (JsonNode?)text)) : null;
            case { Shape: FieldShape.Texts }:
                return Below("texts", [key[0]]).Where(text => Equals(text["field"], NameOf(name, key))).ToList() is { Count: > 0 } texts ? Wordings(texts) : null;
            case { Shape: FieldShape.Names }:
                return ArrayOf(Below("names", [key[0]]).Where(text => Equals(text["field"], NameOf(name, key))).Select(static item =>
                {
                    // The document has an empty script where none is given.
                    item["script"] ??= string.Empty;
                    return Object(item, "value", "language", "script", "form");
                }));
            case { Shape: FieldShape.Quantity }:
                return Cell(name + "_approximate") is null ? null : Object(new[] { "min", "max", "approximate", "exclusive", "unit" }.ToDictionary(static part => part, part => Cell($"{name}_{part}")), "min", "max", "approximate", "exclusive", "unit");
            case { Shape: FieldShape.Dating }:
                return Cell(name + "_basis") is null ? null : new JsonObject(Object(new[] { "basis", "note", "text-only" }.ToDictionary(static part => part, part => Cell($"{name}_{part}")), "basis", "note", "text-only")
                    .Select(static part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))
                    .Append(KeyValuePair.Create<string, JsonNode?>("refused", ArrayOf(Below($"{table.Name}_{name}_refused", key).Select(static item => Object(item, "when", "why"))) ?? [])));
            case { Shape: FieldShape.Group }:
                JsonObject group = Fields(schema.Group(field.TypeName).Fields, table, row, key, name + "_");
                return group.Count == 0 ? null : group;
            case { Shape: FieldShape.Attribution }:
                return ArrayOf(Below($"{table.Name}_{name}", key).Select(static item => Object(item, Link)));
            case { Shape: FieldShape.Evidence }:
                return ArrayOf(Below("evidence", key).Select(item => Evidence(item, "evidence_said", key)));
            case { Shape: FieldShape.Variants }:
                return ArrayOf(Below("variants", key).Select(item =>
                {
                    JsonObject variant = Object(item, "field", "value");
                    variant["evidence"] = ArrayOf(Below("variants_evidence", [.. key, item["item_n"]]).Select(proof => Evidence(proof, "variants_evidence_said", [.. key, item["item_n"]])));
                    return variant;
                }));
            case { Shape: FieldShape.Relations }:
                return ArrayOf(Below("relations", key).Select(static item => Object(item, "relation", "fact", "note")));
            case { Shape: FieldShape.Retraction }:
                return null;
            default:
                return Scalar(Cell(name));
        }
    }

    private JsonObject Evidence(Dictionary<string, object?> item, string said, object?[] key)
    {
        JsonObject evidence = Object(item, "source", "line", "start", "end", "digest", "for", "stance");
        if (ArrayOf(Below(said, [.. key, item["item_n"]]).Select(static link => Object(link, Link))) is { } chain)
        {
            evidence["said"] = chain;
        }

        if (item["note"] is string note)
        {
            evidence["note"] = note;
        }

        return evidence;
    }

    private IEnumerable<Dictionary<string, object?>> Below(string name, object?[] key)
    {
        Table table = rows.Model.Tables.Single(known => known.Name == name);
        return rows.Of(table).Where(row => StartsWith(row, key))
            .Select(row => table.Columns.Select((column, i) => (column.Name, Cell: row[i])).ToDictionary(static cell => cell.Name, static cell => cell.Cell, StringComparer.Ordinal));
    }

    private static bool StartsWith(object?[] row, object?[] key) => key.Select((cell, i) => Equals(row[i], cell)).All(static same => same);

    private static string NameOf(string name, object?[] key) => key.Length == 1 ? name : $"{name}[{string.Join(',', key.Skip(1))}]";

    private static JsonObject Wordings(IEnumerable<Dictionary<string, object?>> texts) =>
        new(texts.Select(static text => KeyValuePair.Create((string)text["language"]!, Scalar(text["text"]))));

    private static JsonObject Object(Dictionary<string, object?> cells, params string[] names) =>
        new(names.Where(name => cells[name] is not null).Select(name => KeyValuePair.Create(name, Scalar(cells[name]))));

    private static JsonArray? ArrayOf(IEnumerable<JsonNode?> items) => items.ToArray() is { Length: > 0 } all ? new JsonArray(all) : null;

    private static JsonNode? Scalar(object? cell) => cell switch
    {
        null => null,
        string text => text,
        long number => number,
        bool truth => truth,
        decimal number => number,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable<string> list => new JsonArray([.. list.Select(static text => (JsonNode)text)]),
        _ => throw new ArgumentOutOfRangeException(nameof(cell)),
    };
}
