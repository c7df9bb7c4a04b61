using System.Globalization;
using System.Text.RegularExpressions;

namespace FactsDataset.TestFiles;

/// <summary>
/// Edits that people make in fact files, drawn one after another, the same for the same seed: entries added, removed, moved, renamed and
/// retracted, references, dates, names and evidence changed. What comes out may be wrong in any way.
/// </summary>
internal sealed partial class RandomEdits(int seed)
{
    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>The texts after one more edit; the others stay the same objects.</summary>
    public Dictionary<string, string> Next(IReadOnlyDictionary<string, string> texts)
    {
        Dictionary<string, string> edited = new(texts, StringComparer.Ordinal);
        string file = Pick(texts.Keys.Where(name => !name.EndsWith("schema.yaml", StringComparison.Ordinal) && EntryStart().IsMatch(texts[name])).Order(StringComparer.Ordinal));
        string text = texts[file];
        MatchCollection entries = EntryStart().Matches(text);
        int index = _random.Next(entries.Count);
        int start = entries[index].Index;
        int end = index + 1 < entries.Count ? entries[index + 1].Index : text.Length;
        string entry = text[start..end];
        string id = entries[index].Groups["id"].Value;
        string fresh = id + "-" + (++_count).ToString(CultureInfo.InvariantCulture);
        switch (_random.Next(9))
        {
            case 0:
                edited[file] = text.Insert(end, Renamed(entry, id, fresh));
                break;
            case 1:
                edited[file] = text.Remove(start, end - start);
                break;
            case 2:
                edited[file] = text.Remove(start, end - start).Insert(start, Renamed(entry, id, fresh));
                break;
            case 3:
                foreach (KeyValuePair<string, string> other in texts)
                {
                    edited[other.Key] = Regex.Replace(other.Value, "(?<![\\w-])" + id + "(?![\\w-])", fresh);
                }

                break;
            case 4:
                string another = Pick(texts.OrderBy(static other => other.Key, StringComparer.Ordinal).SelectMany(static other => EntryStart().Matches(other.Value)).Select(static match => match.Groups["id"].Value));
                edited[file] = text.Remove(start, end - start).Insert(start, Change(entry, Reference(), another));
                break;
            case 5:
                string year = _random.Next(2005, 2026).ToString(CultureInfo.InvariantCulture);
                edited[file] = text.Remove(start, end - start).Insert(start, Change(entry, Year(), year));
                break;
            case 6:
                edited[file] = text.Remove(start, end - start).Insert(start, Change(entry, Name(), "Somebody " + fresh));
                break;
            case 7:
                edited[file] = text.Remove(start, end - start).Insert(start, Change(entry, Evidence(), string.Empty));
                break;
            default:
                edited[file] = text.Insert(entries[index].Index + entries[index].Length, "\n    retracted: { date: 2026-01-02, reason: Read again. }");
                break;
        }

        return edited;
    }

    private static string Renamed(string entry, string id, string fresh) => "  " + fresh + entry[(2 + id.Length)..];

    /// <summary>The entry with one of the places that a pattern finds changed; as it was where there is none.</summary>
    private string Change(string entry, Regex pattern, string value)
    {
        MatchCollection places = pattern.Matches(entry);
        if (places.Count == 0)
        {
            return entry;
        }

        Group place = places[_random.Next(places.Count)].Groups["value"];
        return entry.Remove(place.Index, place.Length).Insert(place.Index, value);
    }

    private T Pick<T>(IEnumerable<T> choices)
    {
        T[] all = [.. choices];
        return all[_random.Next(all.Length)];
    }

    [GeneratedRegex("^  (?<id>[a-z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex EntryStart();

    [GeneratedRegex("(?:who|of|as|source|place|to|from|during|holder|post|country|organisation|body|with): (?<value>[a-z0-9-]+)")]
    private static partial Regex Reference();

    [GeneratedRegex("(?:when|date|published|on|period|in-force): [\"\\[.]*(?<value>\\d{4})")]
    private static partial Regex Year();

    [GeneratedRegex("(?:title|name|en|ar|fr): (?<value>[^,}\\[{\n]+)")]
    private static partial Regex Name();

    [GeneratedRegex("^(?<value>      - \\{ source:.*\n)", RegexOptions.Multiline)]
    private static partial Regex Evidence();
}
