using System.Text.RegularExpressions;

namespace FactsDataset.Properties.Tests.Damage;

/// <summary>Damage to whole lines of a text.</summary>
internal static partial class LineDamage
{
    /// <summary>The text with that damage; null where the damage is none to lines.</summary>
    public static string? Apply(DamageKind kind, string text, int first, int second)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = first % lines.Count;
        switch (kind)
        {
            case DamageKind.DeleteLine:
                lines.RemoveAt(line);
                break;
            case DamageKind.DoubleLine:
                lines.Insert(line, lines[line]);
                break;
            case DamageKind.SwapLines:
                int other = second % lines.Count;
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case DamageKind.IndentBySpace:
                lines[line] = new string(' ', 1 + (second % 3)) + lines[line];
                break;
            case DamageKind.IndentByTab:
                lines[line] = second % 2 == 0 ? "\t" + lines[line] : "  \t" + lines[line].TrimStart();
                break;
            case DamageKind.Outdent:
                int blanks = lines[line].Length - lines[line].TrimStart(' ').Length;
                lines[line] = lines[line][Math.Min(blanks, 1 + (second % 4))..];
                break;
            case DamageKind.RemoveEntry:
                (int start, int end) = EntryAt(lines, line);
                lines.RemoveRange(start, end - start);
                break;
            case DamageKind.DoubleEntry:
                (int from, int to) = EntryAt(lines, line);
                lines.InsertRange(from, lines[from..to]);
                break;
            case DamageKind.Empty:
                return string.Empty;
            default:
                return null;
        }

        return string.Join('\n', lines);
    }

    /// <summary>The entry that a line lies in, from its id to the line before the next one's; empty where there is none.</summary>
    private static (int Start, int End) EntryAt(List<string> lines, int line)
    {
        int start = lines.FindLastIndex(line, static candidate => EntryHeader().IsMatch(candidate));
        if (start < 0)
        {
            return (line, line);
        }

        int end = lines.FindIndex(start + 1, static candidate => EntryHeader().IsMatch(candidate));
        return (start, end < 0 ? lines.Count : end);
    }

    [GeneratedRegex("^  [a-z0-9-]+:")]
    private static partial Regex EntryHeader();
}
