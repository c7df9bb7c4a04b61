using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Tells fields and ids apart where their indentation does not, by what stands around them.</summary>
internal static class FieldSlips
{
    /// <summary>Whether a line begins with the dash of a list.</summary>
    public static bool IsDash(ScannedText text, SourceLine line) => !line.IsEmpty && text.Text[line.Content] == '-' && ValueContinuation.IsMark(text, line);

    /// <summary>Whether the value that follows a key in its line is one that fields have and entries have not.</summary>
    public static bool HasFieldValue(ScannedText text, SourceLine line, KeyHeader header) =>
        !header.IsAlone && IdBeforeColon(text, header) is null
        && text.Text[ValueOf(text, line, header)] is not ('{' or '&' or '*' or '!' or '|' or '>');

    /// <summary>
    /// The first key of the flow mapping that follows a key in its line: empty where the mapping is, null where no mapping follows.
    /// </summary>
    public static string? FirstFlowKey(ScannedText text, SourceLine line, KeyHeader header)
    {
        int at = ValueOf(text, line, header);
        if (at >= line.End || text.Text[at] != '{')
        {
            return null;
        }

        int start = at + 1;
        while (start < line.End && text.Text[start] is ' ' or '\t')
        {
            start++;
        }

        int end = start;
        while (end < line.End && text.Text[end] is not (':' or ',' or '}'))
        {
            end++;
        }

        return text.Text.Substring(start, end - start).TrimEnd();
    }

    /// <summary>How many of the keys at an indentation have the values of fields: texts or lists.</summary>
    public static int CountFields(ScannedText text, SourceLine[] lines, int first, int end, int indentation)
    {
        int count = 0;
        KeyHeader? alone = null;
        for (int index = first; index < end; index++)
        {
            SourceLine line = lines[index];
            if (line.IsEmpty)
            {
                continue;
            }

            count += alone is not null && IsDash(text, line) ? 1 : 0;
            alone = null;
            if ((index == first || line.Content - line.Start == indentation) && KeyHeader.Read(text, line) is { HasColon: true } header)
            {
                count += HasFieldValue(text, line, header) ? 1 : 0;
                alone = header.IsAlone ? header : null;
            }
        }

        return count;
    }

    /// <summary>The keys that stand anywhere deeper than ids.</summary>
    public static HashSet<string> KeysBelow(ScannedText text, SourceLine[] lines, int end, int indentation)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (int index = 0; index < end; index++)
        {
            SourceLine line = lines[index];
            if (!line.IsEmpty && line.Content - line.Start > indentation + 1 && KeyHeader.Read(text, line) is { HasColon: true } header)
            {
                _ = keys.Add(header.Key.Text);
            }
        }

        return keys;
    }

    /// <summary>
    /// The line at which the first field of an entry stands for the second time, with another that does after it; -1 where
    /// there is none.
    /// </summary>
    public static int FindSecondEntry(ScannedText text, SourceLine[] lines, int first, int end)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        string? opening = null;
        int column = -1;
        int second = -1;
        for (int index = first + 1; index < end; index++)
        {
            SourceLine line = lines[index];
            if (line.IsEmpty || (column >= 0 && line.Content - line.Start != column) || KeyHeader.Read(text, line) is not { HasColon: true } header)
            {
                continue;
            }

            column = column < 0 ? line.Content - line.Start : column;
            opening ??= header.Key.Text;
            if (!keys.Add(header.Key.Text))
            {
                if (second >= 0)
                {
                    return second;
                }

                if (header.Key.Text != opening)
                {
                    return -1;
                }

                second = index;
            }
        }

        return -1;
    }

    /// <summary>The line right above that holds nothing but a key; -1 where there is none.</summary>
    public static int IdAbove(ScannedText text, SourceLine[] lines, int first, int second)
    {
        int above = second - 1;
        while (above > first && lines[above].IsEmpty)
        {
            above--;
        }

        return above > first && KeyHeader.Read(text, lines[above]) is { HasColon: true, IsAlone: true } ? above : -1;
    }

    /// <summary>The id in a key that goes on right behind a colon; null where it holds none.</summary>
    public static ScalarSyntax? IdBeforeColon(ScannedText text, KeyHeader header)
    {
        int colon = header.Key.Text.IndexOf(':');
        return header.Key.Style != ScalarStyle.Plain || header.Key.IsDamaged || colon <= 0
            ? null
            : header.Key with { Text = header.Key.Text.Substring(0, colon), Range = text.RangeOf(header.Key.Range.Start, header.Key.Range.Start + colon) };
    }

    private static int ValueOf(ScannedText text, SourceLine line, KeyHeader header)
    {
        int at = header.Key.Range.End;
        while (at < line.End && text.Text[at] is ' ' or '\t' or ':')
        {
            at++;
        }

        return at;
    }
}
