using System.Text;
using System.Text.Json;
using FactsDataset.Cli.Differences;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Cli.Importing;

/// <summary>Writes entries of an export as those of a fact file. What the compiler derives, and defaults, are left out.</summary>
internal sealed class EntryText(string path, Kind kind, DatasetSchema schema, ExportedDataset dataset)
{
    private static readonly string[] DerivedOfFacts = ["earliest", "latest", "known-by", "polarity"];

    private readonly string _path = path;
    private readonly Kind _kind = kind;
    private readonly ValueText _values = new(schema, kind);
    private readonly Field? _voice = schema.SourceKind?.Fields.FirstOrDefault(static field => field.Provenance == ProvenancePart.Voice);
    private readonly ExportedDataset _dataset = dataset;

    /// <summary>Writes an entry.</summary>
    /// <param name="text">Takes its lines.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="former">The ids that it had before.</param>
    /// <exception cref="CommandException">It has a member that is no field of the kind.</exception>
    public void Write(StringBuilder text, ExportedEntry entry, IReadOnlyList<string> former)
    {
        text.Append(' ', EntryLines.Indent).Append(entry.Id).Append(':');
        int start = text.Length;
        if (entry.Symbol is { } symbol)
        {
            Line(text, "symbol", ScalarWriter.Write(symbol, field: null, isFlow: false));
        }

        foreach (JsonProperty member in entry.Json.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Null || FieldOf(entry, member) is not { } field)
            {
                continue;
            }

            JsonElement value = field.Name == "title" && entry.Json.TryGetProperty("titles", out JsonElement titles) && _kind.FindField("titles") is null ? titles : member.Value;
            if (_values.Write(field, value, VoiceOf) is { } written)
            {
                Line(text, field.Name, written);
            }
        }

        if (former.Count > 0)
        {
            Line(text, "former", $"[{string.Join(", ", former)}]");
        }

        text.Append(text.Length == start ? " {}\n" : "\n");
    }

    private static void Line(StringBuilder text, string name, string value) =>
        text.Append('\n').Append(' ', EntryLines.Indent + 2).Append(name).Append(": ").Append(value);

    /// <summary>The field that a member is the value of; null where it says what the entry is, or is derived.</summary>
    private Field? FieldOf(ExportedEntry entry, JsonProperty member)
    {
        if (member.Name is "id" or "kind" or "symbol")
        {
            return null;
        }

        if (_kind.Role == KindRole.Fact && (DerivedOfFacts.Contains(member.Name, StringComparer.Ordinal) || (member.Name == "when" && _kind.EventDate?.Name != "when")))
        {
            return null;
        }

        if (_kind.FindField(member.Name) is { } field)
        {
            return field;
        }

        return member.Name == "titles"
            ? null
            : throw new CommandException($"The {entry.Kind} '{entry.Id}' of '{_path}' has the member '{member.Name}', which is not a field of its kind in this schema: name the schema.yaml of its dataset with --schema.");
    }

    /// <summary>Who speaks in a source where nobody is quoted; null where it does not say.</summary>
    private JsonElement? VoiceOf(string source) =>
        _voice is not null && _dataset.Entries.GetValueOrDefault(source) is { } entry && entry.Json.TryGetProperty(_voice.Name, out JsonElement voice) ? voice : null;
}
