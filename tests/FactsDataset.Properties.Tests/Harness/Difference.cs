using System.Globalization;
using System.Text;

namespace FactsDataset.Properties.Tests.Harness;

/// <summary>Shows what differs between two folders, so that whoever reads a failure sees the damage.</summary>
internal static class Difference
{
    private const int MostLines = 30;

    public static string Of(FactFolder before, FactFolder after)
    {
        StringBuilder text = new();
        foreach (string name in after.ChangedFrom(before))
        {
            Append(text, name, before.Files[name].Split('\n'), after.Files[name].Split('\n'));
        }

        return text.ToString();
    }

    /// <summary>The text with what cannot be seen written as a number.</summary>
    public static string Visible(string text) => string.Concat(text.Select(static character =>
        character is >= ' ' and < '\u007F' or >= '\u0621' and <= '\u064A' or '…' or '’'
            ? character.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"\\u{{{(int)character:X}}}")));

    private static void Append(StringBuilder text, string name, string[] before, string[] after)
    {
        int start = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        int most = Math.Min(before.Length, after.Length) - start;
        int end = before.Reverse().Zip(after.Reverse()).Take(most).TakeWhile(static pair => pair.First == pair.Second).Count();
        text.Append(CultureInfo.InvariantCulture, $"{name}, from line {start + 1}:\n");
        AppendLines(text, '-', before[start..^end]);
        AppendLines(text, '+', after[start..^end]);
    }

    private static void AppendLines(StringBuilder text, char sign, string[] lines)
    {
        foreach (string line in lines.Take(MostLines))
        {
            text.Append(sign).Append(' ').Append(Visible(line)).Append('\n');
        }

        if (lines.Length > MostLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{sign} … and {lines.Length - MostLines} lines more\n");
        }
    }
}
