using System.Text.RegularExpressions;

namespace FactsDataset.Compiler.Schema;

/// <summary>
/// The form that the texts of a field have: a regular expression (ECMA-262) that the whole text matches. Equal to another that is
/// written alike.
/// </summary>
internal sealed class TextPattern : IEquatable<TextPattern>
{
    // A pattern can be written so that some texts take it years.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Regex _regex;

    private TextPattern(string text, Regex regex)
    {
        Text = text;
        _regex = regex;
    }

    /// <summary>The expression as the schema has it.</summary>
    public string Text { get; }

    /// <summary>Reads an expression; null, and what is wrong with it, where it is none.</summary>
    public static TextPattern? Parse(string text, out string? mistake)
    {
        if (NamesCategory(text))
        {
            mistake = "what a category such as \\p{L} holds differs from one runtime to the next, so name the letters, as in [A-Za-z] or [\\u0621-\\u064A]";
            return null;
        }

        try
        {
            // In this mode a digit is one of 0 to 9 and a letter one of A to Z, whatever Unicode the runtime knows.
            Regex regex = new(@"\A(?:" + text + @")\z", RegexOptions.ECMAScript, Longest);
            _ = new Regex(text, RegexOptions.ECMAScript);
            mistake = null;
            return new TextPattern(text, regex);
        }
        catch (ArgumentException)
        {
            mistake = "check its brackets, braces and backslashes; \\d, \\w, [A-Z], {2,4}, ?, + and | may stand in it";
            return null;
        }
    }

    /// <summary>Whether a text has the form; null where finding out would take too long.</summary>
    public bool? Matches(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool NamesCategory(string text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\\' && text[++i] is 'p' or 'P')
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(TextPattern? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TextPattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
