using System.Text.Json;
using FactsDataset.Core;
using FactsDataset.Reading;

namespace FactsDataset.Site.Data;

/// <summary>The dates of a dataset, each once, with the bounds of each of its readings, so that the page need not know EDTF's arithmetic.</summary>
internal sealed class DateTable
{
    private readonly SortedDictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);

    /// <summary>Takes a date and gives its text.</summary>
    public string Add(EdtfDate date)
    {
        string text = date.ToString();
        _dates.TryAdd(text, date);
        return text;
    }

    /// <summary>Takes every date of entries.</summary>
    public void AddAll(IEnumerable<EntryView> entries)
    {
        using Utf8JsonWriter nowhere = new(Stream.Null);
        ValueWriter values = new(nowhere, this);
        foreach (EntryView entry in entries)
        {
            nowhere.WriteStartObject();
            values.WriteFields(entry.Fields);
            nowhere.WriteEndObject();
            nowhere.Reset();
        }
    }

    /// <summary>
    /// An object: for each text a list of readings, each the first and last day of its start and of its end in days since
    /// 0001-01-01, null where nothing bounds it.
    /// </summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach ((string text, EdtfDate date) in _dates)
        {
            json.WriteStartArray(text);
            foreach (EdtfDate reading in Readings(text, date))
            {
                json.WriteStartArray();
                WriteDay(json, reading.EarliestStart);
                WriteDay(json, reading.LatestStart);
                WriteDay(json, reading.EarliestEnd);
                WriteDay(json, reading.LatestEnd);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The members of a set of dates, each by itself; a single date is its one reading.</summary>
    private static IEnumerable<EdtfDate> Readings(string text, EdtfDate date)
    {
        if (!text.StartsWith('[') || !text.Contains(',', StringComparison.Ordinal))
        {
            return [date];
        }

        return text[1..^1].Split(',').Select(static member => EdtfDate.Parse(member.Contains("..", StringComparison.Ordinal) ? "[" + member + "]" : member));
    }

    private static void WriteDay(Utf8JsonWriter json, int? day)
    {
        if (day is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
