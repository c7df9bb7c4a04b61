using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>The key at the start of a line, read without YAML, so that it is known even where its value is malformed.</summary>
/// <param name="Key">The key with its place.</param>
/// <param name="HasColon">Whether a colon follows; where it does not, somebody may be about to type it.</param>
/// <param name="IsAlone">Whether nothing but a comment follows in the line.</param>
internal sealed record KeyHeader(ScalarSyntax Key, bool HasColon, bool IsAlone)
{
    private const string NoKeyBegins = "-?:,[]{}#&*!|>%@`";

    /// <summary>The key of a line, or null where it begins with none.</summary>
    public static KeyHeader? Read(ScannedText text, SourceLine line)
    {
        string source = text.Text;
        int end = line.Content;
        string key;
        ScalarStyle style = ScalarStyle.Plain;
        if (end >= line.End)
        {
            return null;
        }

        char first = source[end];
        if (first is '"' or '\'')
        {
            end = source.IndexOf(first, end + 1, line.End - end - 1) + 1;
            if (end == 0)
            {
                return null;
            }

            key = source.Substring(line.Content + 1, end - line.Content - 2);
            style = first == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
            if (key.IndexOf('\\') >= 0 || (end < line.End && source[end] == '\''))
            {
                return null;
            }
        }
        else
        {
            bool isDash = first == '-' && !IsBlankAt(source, end + 1, line.End);
            if (NoKeyBegins.IndexOf(first) >= 0 && !isDash)
            {
                return null;
            }

            while (end < line.End && !IsColon(source, end, line.End) && !IsComment(source, end))
            {
                end++;
            }

            while (IsBlankAt(source, end - 1, line.End))
            {
                end--;
            }

            key = source.Substring(line.Content, end - line.Content);
        }

        int after = SkipBlanks(source, end, line.End);
        bool hasColon = IsColon(source, after, line.End);
        after = SkipBlanks(source, hasColon ? after + 1 : after, line.End);
        if (key.Length == 0 || (!hasColon && style == ScalarStyle.Plain && key.IndexOfAny([' ', '\t']) >= 0))
        {
            return null;
        }

        var scalar = new ScalarSyntax(
            key, style, text.RangeOf(line.Content, end), text.IsDamaged(line.Content, end));
        return new KeyHeader(scalar, hasColon, after == line.End || source[after] == '#');
    }

    private static bool IsColon(string source, int index, int end) =>
        index < end && source[index] == ':' && IsBlankAt(source, index + 1, end);

    private static bool IsComment(string source, int index) =>
        source[index] == '#' && source[index - 1] is ' ' or '\t';

    private static bool IsBlankAt(string source, int index, int end) => index >= end || source[index] is ' ' or '\t';

    private static int SkipBlanks(string source, int index, int end)
    {
        while (index < end && source[index] is ' ' or '\t')
        {
            index++;
        }

        return index;
    }
}
