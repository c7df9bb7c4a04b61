using System.Text.Json;
using FactsDataset.Core.Json;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Json;

/// <summary>Writes the values of a field. What is absent is left out, as everywhere.</summary>
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
                json.WriteOptional("script", name.Script);
                json.WriteString("form", name.IsUsual ? "usual" : "variant");
                break;
            case QuantityValue quantity:
                json.WriteOptional("min", quantity.Min);
                json.WriteOptional("max", quantity.Max);
                json.WriteBoolean("approximate", quantity.IsApproximate);
                json.WriteBoolean("exclusive", quantity.IsExclusive);
                json.WriteOptional("unit", quantity.Unit);
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
                json.WriteOptional("note", relation.Note);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "Values of this type have no form in JSON.");
        }
    }

    private static void WriteMembers(Utf8JsonWriter json, DatingValue dating)
    {
        json.WriteString("basis", dating.Basis);
        json.WriteOptional("note", dating.Note);
        json.WriteOptional("text-only", dating.TextOnly?.ToString());
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
        if (evidence.IsVerifiable)
        {
            json.WriteOptional("document", evidence.Source.Target?.Text("document"));
            json.WriteNumber("line", evidence.Position.Line);
            json.WriteNumber("start", evidence.Position.Start);
            json.WriteNumber("end", evidence.Position.End);
            json.WriteString("digest", evidence.Digest);
        }
        else
        {
            json.WriteOptional("page", evidence.Page);
            json.WriteOptional("section", evidence.Section);
            json.WriteBoolean("verifiable", false);
        }

        json.WritePropertyName("for");
        WriteList(json, evidence.For, json.WriteStringValue);
        json.WriteOptional("stance", evidence.Stance);
        if (evidence.Said is { } said)
        {
            json.WritePropertyName("said");
            Write(json, said);
        }

        json.WriteOptional("note", evidence.Note);
    }

    private static void Write(Utf8JsonWriter json, AttributionValue said) => WriteList(json, said.Links, link =>
    {
        json.WriteStartObject();
        json.WriteOptional("who", link.Who?.Id);
        json.WriteOptional("described", link.Described);
        json.WriteOptional("of", link.Of?.Id);
        json.WriteOptional("on", link.On?.ToString());
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
}
