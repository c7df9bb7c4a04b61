using System.Text.RegularExpressions;

namespace FactsDataset.Cli.Tests;

/// <summary>A fact file with its entries and fields in another order, and with other indentation and blanks.</summary>
internal static partial class ShuffledFile
{
    public static string Of(string text, Random random)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        int start = Array.IndexOf(lines, "entries:") + 1;
        List<List<string>> entries = Cut(lines[start..], 2);
        Shuffle(entries, random);
        return string.Join('\n', [.. lines[..start], .. entries.SelectMany(entry => ShuffleFields(entry, random))]) + "\n";
    }

    private static IEnumerable<string> ShuffleFields(List<string> entry, Random random)
    {
        int id = entry.FindIndex(static line => Key().IsMatch(line));
        List<List<string>> fields = Cut([.. entry.Skip(id + 1)], 4);
        Shuffle(fields, random);
        return [.. entry.Take(id + 1), .. fields.SelectMany(static field => field).Select(line => Disturb(line, random))];
    }

    private static string Disturb(string line, Random random) => line.TrimStart().StartsWith('#') ? line : random.Next(3) switch
    {
        0 => line.Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal),
        1 => line.Replace(", for: [", ",   for: [ ", StringComparison.Ordinal) + "  ",
        _ => line,
    };

    /// <summary>The parts that begin with a key of that indentation, each with the comments above it.</summary>
    private static List<List<string>> Cut(string[] lines, int indent)
    {
        List<List<string>> parts = [];
        List<string> comments = [];
        foreach (string line in lines)
        {
            string content = line.TrimStart(' ');
            if (line.Length - content.Length == indent && content.StartsWith('#'))
            {
                comments.Add(line);
            }
            else if (line.Length - content.Length == indent)
            {
                parts.Add([.. comments, line]);
                comments.Clear();
            }
            else
            {
                parts[^1].Add(line);
            }
        }

        return parts;
    }

    private static void Shuffle<T>(List<T> items, Random random)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int other = random.Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    [GeneratedRegex("^  [a-z]")]
    private static partial Regex Key();
}
