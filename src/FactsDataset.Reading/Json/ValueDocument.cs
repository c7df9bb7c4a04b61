using System.Text.Json;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Json;

/// <summary>Writes the values of a field.</summary>
/// <remarks>
/// What has one shape in every schema has all its members, absent ones as null; only what an item of evidence need not
/// have (stance, said, note) is left out where it is absent.
/// </remarks>
internal static class ValueDocument
{
    /// <summary>Writes a list where the field holds one, an object by language of a text in several, or else the one value.</summary>
    public static void Write(Utf8JsonWriter json, EntryField field)
    {
        if (field.Value is WordingValue)
        {
            json.WriteStartObject();
            foreach (WordingValue wording in field.Values.Cast<WordingValue>())
            {
                json.WriteString(wording.Language, wording.Text);
            }

            json.WriteEndObject();
        }
        else if (field.Field.IsList)
        {
            WriteList(json, field.Values, value => Write(json, value));
        }
        else
        {
            Write(json, field.Value);
        }
    }

    private static void Write(Utf8JsonWriter json, FieldValue value)
    {
        switch (value)
        {
            case IntegerValue integer:
                json.WriteNumberValue(integer.Number);
                break;
            case DecimalValue number:
                json.WriteNumberValue(number.Number);
                break;
            case BooleanValue truth:
                json.WriteBooleanValue(truth.Truth);
                break;
            case AttributionValue said:
                Write(json, said);
                break;
            case TextValue or CodeValue or DateValue or ReferenceValue or LinesValue:
                json.WriteStringValue(value.ToString());
                break;
            default:
                json.WriteStartObject();
                WriteMembers(json, value);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, FieldValue value)
    {
        switch (value)
        {
            case GroupValue group:
                foreach (EntryField field in group.Fields)
                {
                    json.WritePropertyName(field.Name);
                    Write(json, field);
                }

                break;
            case NameValue name:
                json.WriteString("value", name.Text);
                json.WriteString("language", name.Language);
                json.WriteString("script", name.Script);
                json.WriteString("form", name.IsUsual ? "usual" : "variant");
                break;
            case QuantityValue quantity:
                WriteNumber(json, "min", quantity.Min);
                WriteNumber(json, "max", quantity.Max);
                json.WriteBoolean("approximate", quantity.IsApproximate);
                json.WriteBoolean("exclusive", quantity.IsExclusive);
                json.WriteString("unit", quantity.Unit);
                break;
            case RetractionValue retraction:
                json.WriteString("date", retraction.Date.ToString());
                json.WriteString("reason", retraction.Reason);
                break;
            case DatingValue dating:
                WriteMembers(json, dating);
                break;
            case EvidenceValue evidence:
                WriteMembers(json, evidence);
                break;
            case VariantValue variant:
                json.WriteString("field", variant.Field);
                json.WriteString("value", variant.Value);
                json.WritePropertyName("evidence");
                WriteList(json, variant.Evidence, item => Write(json, item));
                break;
            case RelationValue relation:
                json.WriteString("relation", relation.Relation);
                json.WriteString("fact", relation.Fact.Id);
                json.WriteString("note", relation.Note);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "Values of this type have no form in JSON.");
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, DatingValue dating)
    {
        json.WriteString("basis", dating.Basis);
        json.WriteString("note", dating.Note);
        json.WriteString("text-only", dating.TextOnly?.ToString());
        json.WritePropertyName("refused");
        WriteList(json, dating.Refused, reading =>
        {
            json.WriteStartObject();
            json.WriteString("when", reading.When.ToString());
            json.WriteString("why", reading.Why);
            json.WriteEndObject();
        });
    }

    private static void WriteMembers(Utf8JsonWriter json, EvidenceValue evidence)
    {
        json.WriteString("source", evidence.Source.Id);
        json.WriteString("document", evidence.Source.Target?.Text("document"));
        json.WriteNumber("line", evidence.Position.Line);
        json.WriteNumber("start", evidence.Position.Start);
        json.WriteNumber("end", evidence.Position.End);
        json.WriteString("digest", evidence.Digest);
        json.WritePropertyName("for");
        WriteList(json, evidence.For, json.WriteStringValue);
        if (evidence.Stance is { } stance)
        {
            json.WriteString("stance", stance);
        }

        if (evidence.Said is { } said)
        {
            json.WritePropertyName("said");
            Write(json, said);
        }

        if (evidence.Note is { } note)
        {
            json.WriteString("note", note);
        }
    }

    private static void Write(Utf8JsonWriter json, AttributionValue said) => WriteList(json, said.Links, link =>
    {
        json.WriteStartObject();
        json.WriteString("who", link.Who?.Id);
        json.WriteString("described", link.Described);
        json.WriteString("of", link.Of?.Id);
        json.WriteString("on", link.On?.ToString());
        json.WriteEndObject();
    });

    private static void WriteList<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
