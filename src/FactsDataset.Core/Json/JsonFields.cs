using System.Text.Json;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core.Json;

/// <summary>Writes the fields of an entry or group as members of the JSON object that is open.</summary>
/// <remarks>What has one shape in every schema (names, dates, evidence) is written by <see cref="JsonShapes"/>.</remarks>
internal sealed class JsonFields : IFieldVisitor
{
    private readonly Utf8JsonWriter _json;
    private readonly string? _dataset;
    private readonly string[] _written;

    /// <summary>Writes to an open object.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="dataset">The namespace of the dataset whose fields these are; null where it is not known.</param>
    /// <param name="written">The members that the object has already.</param>
    public JsonFields(Utf8JsonWriter json, string? dataset, params string[] written)
    {
        _json = json;
        _dataset = dataset;
        _written = written;
    }

    /// <summary>Writes a group as an object.</summary>
    public static void WriteGroup(Utf8JsonWriter json, IFieldGroup group, string? dataset = null)
    {
        json.WriteStartObject();
        group.Describe(new JsonFields(json, dataset ?? group.GetType().Namespace));
        json.WriteEndObject();
    }

    public void Text(string name, string value) => Member(name, () => _json.WriteStringValue(value));

    public void TextList(string name, IReadOnlyList<string> values) => List(name, values, _json.WriteStringValue);

    public void Texts(string name, LocalizedText value) => Member(name, () => JsonShapes.Write(_json, value));

    public void Names(string name, IReadOnlyList<EntityName> values) => List(name, values, item => JsonShapes.Write(_json, item));

    public void Integer(string name, long value) => Member(name, () => _json.WriteNumberValue(value));

    public void Decimal(string name, decimal value) => Member(name, () => _json.WriteNumberValue(value));

    public void Boolean(string name, bool value) => Member(name, () => _json.WriteBooleanValue(value));

    public void Code(string name, string code) => Text(name, code);

    public void CodeList(string name, IReadOnlyList<string> codes) => TextList(name, codes);

    public void Date(string name, EdtfDate value) => Text(name, value.ToString());

    public void DateList(string name, IReadOnlyList<EdtfDate> values) => List(name, values, date => _json.WriteStringValue(date.ToString()));

    public void Quantity(string name, Quantity value) => Member(name, () => JsonShapes.Write(_json, value));

    public void Reference(string name, IEntry entry) => Text(name, EntryIds.From(entry, _dataset));

    public void References(string name, IReadOnlyList<IEntry> entries) => List(name, entries, entry => _json.WriteStringValue(EntryIds.From(entry, _dataset)));

    public void Dating(string name, Dating value) => Member(name, () => JsonShapes.Write(_json, value));

    public void Evidence(string name, IReadOnlyList<Evidence> values) => List(name, values, item => JsonShapes.Write(_json, item, _dataset));

    public void Attribution(string name, Attribution value) => Member(name, () => JsonShapes.Write(_json, value, _dataset));

    public void Variants(string name, IReadOnlyList<FactVariant> values) => List(name, values, item => JsonShapes.Write(_json, item, _dataset));

    public void Relations(string name, IReadOnlyList<FactRelation> values) => List(name, values, item => JsonShapes.Write(_json, item));

    public void Retraction(string name, Retraction value) => Member(name, () => JsonShapes.Write(_json, value));

    public void LineRanges(string name, IReadOnlyList<LineRange> values) =>
        List(name, values, range => _json.WriteStringValue(range.ToString()));

    public void Group(string name, IFieldGroup group) => Member(name, () => WriteGroup(_json, group, _dataset));

    public void Groups(string name, IReadOnlyList<IFieldGroup> groups) => List(name, groups, group => WriteGroup(_json, group, _dataset));

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write) => Member(name, () =>
    {
        _json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    });

    private void Member(string name, Action write)
    {
        if (!_written.Contains(name, StringComparer.Ordinal))
        {
            _json.WritePropertyName(name);
            write();
        }
    }
}
