using System.Text.RegularExpressions;

namespace FactsDataset.Properties.Tests.Damage;

/// <summary>Damage to characters and words of a text.</summary>
internal static partial class CharacterDamage
{
    private static readonly string[] Characters =
    [
        "a", "Z", "7", ".", "_", "/", "ي", "٣", "،", "\"", "'", "[", "]", "{", "}", ":", ": ", ",", "-", "- ", "\n", "\n\n", "\r", "\r\n", "\t", " ", "#", " #",
        "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ", "\\", "\0", "\u0007", "\u001B", "\u0085", "\u00A0", "\u200B", "\u200F", "\u2028", "\u202E",
        "\u2066", "\uFEFF", "\uFFFD", "\uFFFF", "\uD83D", "\uDE00", "😀", "~", "null", "\\u", "\"\\u202E\"", "---\n", "\n...\n", "<<: ", "kind: ", "entries:", "''", "\"\"",
    ];

    private static readonly string[] NoDates = ["2019-13-40", "soon", "2019-02-30", "2025/2016", "2016-06-28T10:00", "[2016..", "..", "/", "2016-6-1", "٢٠١٦", "\"\"", "[]", "{}", "y-1"];

    /// <summary>The text with that damage; null where the damage is none to characters.</summary>
    public static string? Apply(DamageKind kind, string text, int first, int second)
    {
        int position = first % (text.Length + 1);
        int length = Math.Min(1, text.Length - position);
        string character = Characters[second % Characters.Length];
        return kind switch
        {
            DamageKind.CutEnd => text[..position],
            DamageKind.CutStart => text[position..],
            DamageKind.ChangeCharacter => text.Remove(position, length).Insert(position, character),
            DamageKind.InsertCharacter => text.Insert(position, character),
            DamageKind.SwapValues => Swap(text, first, second),
            DamageKind.DoubleKey => Edit(Pair(), text, first, static pair => pair + ", " + pair),
            DamageKind.MisspellWord => Edit(Word(), text, first, word => word.Insert(second % word.Length, "q")),
            DamageKind.BreakDate => Edit(Date(), text, first, _ => NoDates[second % NoDates.Length]),
            DamageKind.BreakDigest => Edit(Digest(), text, first, digest => (second % 3) switch
            {
                0 => digest[1..],
                1 => digest.ToUpperInvariant() + "G",
                _ => string.Empty,
            }),
            _ => null,
        };
    }

    private static string Edit(Regex pattern, string text, int index, Func<string, string> edit)
    {
        MatchCollection matches = pattern.Matches(text);
        if (matches.Count == 0)
        {
            return text;
        }

        Match match = matches[index % matches.Count];
        return text.Remove(match.Index, match.Length).Insert(match.Index, edit(match.Value));
    }

    private static string Swap(string text, int first, int second)
    {
        MatchCollection values = Value().Matches(text);
        if (values.Count == 0)
        {
            return text;
        }

        Match[] pair = [.. new[] { values[first % values.Count], values[second % values.Count] }.OrderBy(static value => value.Index)];
        return pair[0] == pair[1]
            ? text
            : text[..pair[0].Index] + pair[1].Value + text[(pair[0].Index + pair[0].Length)..pair[1].Index] + pair[0].Value
                + text[(pair[1].Index + pair[1].Length)..];
    }

    [GeneratedRegex("(?<=: )[^ ,\\[\\]{}\\n][^,\\[\\]{}\\n]*")]
    private static partial Regex Value();

    [GeneratedRegex("[a-z][a-z-]*: [^ ,\\[\\]{}\\n][^,\\[\\]{}\\n]*")]
    private static partial Regex Pair();

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)*")]
    private static partial Regex Word();

    [GeneratedRegex("[12][0-9X]{3}(-[01X][0-9X](-[0-3X][0-9X])?)?")]
    private static partial Regex Date();

    [GeneratedRegex("[0-9a-f]{16}|[0-9a-f]{64}")]
    private static partial Regex Digest();
}
