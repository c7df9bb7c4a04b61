using System.Globalization;
using System.Text.RegularExpressions;

namespace FactsDataset.TestFiles;

/// <summary>
/// Edits that people make in fact files, drawn one after another, the same for the same seed: entries added, removed, moved, renamed,
/// retracted, given twice and half written, references, dates, names and evidence changed, files added, renamed, split and taken
/// away, and the schema edited. What comes out may be wrong in any way.
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
        switch (_random.Next(20))
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
                RenameEverywhere(edited, id, fresh);
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
            case 8:
                edited[file] = text.Insert(entries[index].Index + entries[index].Length, "\n    retracted: { date: 2026-01-02, reason: Read again. }");
                break;
            case 9:
                edited[file] = text.Insert(end, entry);
                break;
            case 10:
                edited[file] = text.Insert(start, _random.Next(2) == 0 ? "  half-written: [\n" : "  half written\n");
                break;
            case 11:
                string without = text.Remove(start, end - start);
                MatchCollection others = EntryStart().Matches(without);
                edited[file] = without.Insert(others.Count == 0 ? without.Length : others[_random.Next(others.Count)].Index, entry);
                break;
            case 12:
                RenameEverywhere(edited, id, fresh);
                edited[file] = edited[file].Replace("\n  " + fresh + ":\n", "\n  " + fresh + ":\n    former: [" + id + "]\n", StringComparison.Ordinal);
                break;
            case 13:
                edited[file] = text.Insert(entries[index].Index + entries[index].Length, "\n    symbol: " + (_random.Next(3) == 0 ? "Taken" : "Named" + _count.ToString(CultureInfo.InvariantCulture)));
                break;
            case 14:
                edited.Remove(file);
                edited["again-" + _count.ToString(CultureInfo.InvariantCulture) + ".yaml"] = text;
                break;
            case 15:
                edited[file] = text[..start];
                edited["more-" + _count.ToString(CultureInfo.InvariantCulture) + ".yaml"] = text[..entries[0].Index] + text[start..];
                break;
            case 16:
                edited.Remove(file);
                break;
            case 17:
                edited["schema.yaml"] = Change(texts["schema.yaml"], Mark(), string.Empty);
                break;
            case 18:
                string otherFile = Pick(texts.Keys.Where(name => name != file && name != "schema.yaml").Order(StringComparer.Ordinal));
                edited[file] = text.Remove(start, end - start);
                edited[otherFile] = texts[otherFile].TrimEnd('\n') + "\n" + entry;
                break;
            default:
                edited[file] = Change(text, Line(), string.Empty);
                break;
        }

        return edited;
    }

    private static void RenameEverywhere(Dictionary<string, string> texts, string id, string fresh)
    {
        foreach (string file in texts.Keys.Where(static name => name != "schema.yaml").ToList())
        {
            texts[file] = Regex.Replace(texts[file], "(?<![\\w-])" + id + "(?![\\w-])", fresh);
        }
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

    [GeneratedRegex("(?<value>, required: true|, inverse: [a-z-]+|members: false\\n)")]
    private static partial Regex Mark();

    [GeneratedRegex("^(?<value>    [a-z-]+: .*\n)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("^(?<value>      - \\{ source:.*\n)", RegexOptions.Multiline)]
    private static partial Regex Evidence();
}
