using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Tells a line that goes on with the value of the key above it, although it is not indented further.</summary>
internal static class ValueContinuation
{
    /// <param name="line">The line in question.</param>
    /// <param name="header">The line of the key.</param>
    /// <param name="body">The first line after the key's.</param>
    public static bool Continues(ScannedText text, SourceLine line, SourceLine header, SourceLine body) =>
        text.Text[line.Content] switch
        {
            '-' => IsMark(text, line) && body.Content - body.Start == line.Content - line.Start
                && text.Text[body.Content] == '-' && IsMark(text, body),
            ':' => IsMark(text, line) && text.Text[header.Content] == '?',
            ']' or '}' or ',' => IsClosing(text, line),
            _ => false,
        };

    /// <summary>Whether the first character of a line stands by itself.</summary>
    public static bool IsMark(ScannedText text, SourceLine line) =>
        line.Content + 1 >= line.End || text.Text[line.Content + 1] is ' ' or '\t';

    private static bool IsClosing(ScannedText text, SourceLine line)
    {
        for (int index = line.Content; index < line.End; index++)
        {
            switch (text.Text[index])
            {
                case '#':
                    return true;
                case ']' or '}' or ',' or ' ' or '\t':
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
