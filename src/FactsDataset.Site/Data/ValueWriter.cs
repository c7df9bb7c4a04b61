using System.Text.Json;
using FactsDataset.Core;
using FactsDataset.Reading;
using FactsDataset.Reading.Values;

namespace FactsDataset.Site.Data;

/// <summary>Writes the values of entries, in the form in which fact files have them.</summary>
internal sealed class ValueWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly DateTable _dates;

    public ValueWriter(Utf8JsonWriter json, DateTable dates)
    {
        _json = json;
        _dates = dates;
    }

    /// <summary>The fields that are present, as properties of the object that is open.</summary>
    public void WriteFields(IEnumerable<EntryField> fields)
    {
        foreach (EntryField field in fields)
        {
            // A retraction stands beside the entries, not in them.
            if (field.Value is not RetractionValue)
            {
                _json.WritePropertyName(field.Name);
                WriteField(field);
            }
        }
    }

    private void WriteField(EntryField field)
    {
        if (field.Value is WordingValue)
        {
            _json.WriteStartObject();
            foreach (WordingValue wording in field.Values.OfType<WordingValue>())
            {
                _json.WriteString(wording.Language, wording.Text);
            }

            _json.WriteEndObject();
        }
        else if (field.Value is AttributionValue said)
        {
            WriteAttribution(said);
        }
        else if (field.Field.IsList)
        {
            WriteList(field.Values, Write);
        }
        else
        {
            Write(field.Value);
        }
    }

    private void Write(FieldValue value)
    {
        switch (value)
        {
            case IntegerValue integer:
                _json.WriteNumberValue(integer.Number);
                break;
            case DecimalValue number:
                _json.WriteNumberValue(number.Number);
                break;
            case BooleanValue boolean:
                _json.WriteBooleanValue(boolean.Truth);
                break;
            case DateValue date:
                _json.WriteStringValue(_dates.Add(date.Date));
                break;
            case NameValue name:
                WriteName(name);
                break;
            case QuantityValue quantity:
                WriteQuantity(quantity);
                break;
            case GroupValue group:
                _json.WriteStartObject();
                WriteFields(group.Fields);
                _json.WriteEndObject();
                break;
            case AttributionValue said:
                WriteAttribution(said);
                break;
            case EvidenceValue item:
                WriteEvidence(item);
                break;
            case DatingValue dating:
                WriteDating(dating);
                break;
            case VariantValue variant:
                WriteVariant(variant);
                break;
            case RelationValue relation:
                WriteRelation(relation);
                break;
            default:
                WriteOther(value);
                break;
        }
    }

    /// <summary>A value with parts is an object of them; any other is its text.</summary>
    private void WriteOther(FieldValue value)
    {
        if (value.Parts.Any())
        {
            _json.WriteStartObject();
            WriteFields(value.Parts);
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteStringValue(value.ToString());
        }
    }

    private void WriteName(NameValue name)
    {
        _json.WriteStartObject();
        _json.WriteString("value", name.Text);
        _json.WriteString("language", name.Language);
        if (!name.IsUsual)
        {
            _json.WriteString("form", "variant");
        }

        _json.WriteEndObject();
    }

    private void WriteQuantity(QuantityValue quantity)
    {
        _json.WriteStartObject();
        if (quantity.Min is { } min)
        {
            _json.WriteNumber("min", min);
        }

        if (quantity.Max is { } max)
        {
            _json.WriteNumber("max", max);
        }

        WriteFlag("approximate", quantity.IsApproximate);
        WriteFlag("exclusive", quantity.IsExclusive);
        WriteText("unit", quantity.Unit);
        _json.WriteEndObject();
    }

    private void WriteAttribution(AttributionValue said) => WriteList(said.Links, link =>
    {
        _json.WriteStartObject();
        WriteText("who", link.Who?.Id);
        WriteText("described", link.Described);
        WriteText("of", link.Of?.Id);
        WriteDate("on", link.On);
        _json.WriteEndObject();
    });

    private void WriteEvidence(EvidenceValue item)
    {
        _json.WriteStartObject();
        _json.WriteString("source", item.Source.Id);
        if (item.IsVerifiable)
        {
            _json.WriteString("at", item.Position.ToString());
            _json.WriteString("digest", item.Digest);
        }

        WriteText("page", item.Page);
        WriteText("section", item.Section);
        if (item.For.Count > 0)
        {
            _json.WritePropertyName("for");
            WriteList(item.For, _json.WriteStringValue);
        }

        WriteText("stance", item.Stance);
        if (item.Said is { } said)
        {
            _json.WritePropertyName("said");
            WriteAttribution(said);
        }

        WriteText("note", item.Note);
        _json.WriteEndObject();
    }

    private void WriteDating(DatingValue dating)
    {
        _json.WriteStartObject();
        _json.WriteString("basis", dating.Basis);
        WriteText("note", dating.Note);
        WriteDate("text-only", dating.TextOnly);
        if (dating.Refused.Count > 0)
        {
            _json.WritePropertyName("refused");
            WriteList(dating.Refused, reading =>
            {
                _json.WriteStartObject();
                WriteDate("when", reading.When);
                WriteText("why", reading.Why);
                _json.WriteEndObject();
            });
        }

        _json.WriteEndObject();
    }

    private void WriteVariant(VariantValue variant)
    {
        _json.WriteStartObject();
        _json.WriteString("field", variant.Field);
        _json.WriteString("value", variant.Reference?.Id ?? variant.Value);
        _json.WritePropertyName("evidence");
        WriteList(variant.Evidence, WriteEvidence);
        _json.WriteEndObject();
    }

    private void WriteRelation(RelationValue relation)
    {
        _json.WriteStartObject();
        _json.WriteString("relation", relation.Relation);
        _json.WriteString("fact", relation.Fact.Id);
        WriteText("note", relation.Note);
        _json.WriteEndObject();
    }

    private void WriteList<T>(IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    private void WriteDate(string name, EdtfDate? date)
    {
        if (date is not null)
        {
            _json.WriteString(name, _dates.Add(date));
        }
    }

    private void WriteText(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _json.WriteString(name, text);
        }
    }

    private void WriteFlag(string name, bool isSet)
    {
        if (isSet)
        {
            _json.WriteBoolean(name, true);
        }
    }
}
