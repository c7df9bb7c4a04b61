using FactsDataset.Compiler.Syntax;

namespace FactsDataset.Cli.Formatting;

/// <summary>Which lines of a fact file an entry takes.</summary>
internal static class EntryLines
{
    /// <summary>How far ids are indented.</summary>
    public const int Indent = 2;

    /// <summary>The start of the line behind <c>entries:</c>; null where entries begin in that line.</summary>
    public static int? StartOfEntries(string text, FactFileSyntax file)
    {
        int first = StartOfLine(text, file.Entries[0].Id.Range.Start);
        int key = ("\n" + text[..first]).LastIndexOf("\n" + FactFileReader.EntriesKey + ":", StringComparison.Ordinal);
        return key < 0 ? null : text.IndexOf('\n', key) + 1;
    }

    /// <summary>The start of the line that an offset lies in.</summary>
    public static int StartOfLine(string text, int offset) => text.LastIndexOf('\n', Math.Max(offset - 1, 0)) + 1;

    /// <summary>The end of the line in which an entry's last value ends, brackets included.</summary>
    public static int EndOf(string text, EntrySyntax entry)
    {
        int at = entry.Body?.Range.End ?? entry.Id.Range.End;
        int next = at;
        while (next < text.Length && text[next] is ' ' or '\n' or ']' or '}' or ',')
        {
            at = text[next] is ']' or '}' ? next + 1 : at;
            next++;
        }

        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>The end of the comments below an entry that are indented like its fields.</summary>
    public static int EndOfTail(string text, int end)
    {
        int tail = end;
        while (end < text.Length)
        {
            int next = text.IndexOf('\n', end) is var found and >= 0 ? found + 1 : text.Length;
            string line = text[end..next];
            string content = line.TrimStart(' ');
            if (content.Trim().Length > 0)
            {
                if (!content.StartsWith('#') || line.Length - content.Length <= Indent)
                {
                    break;
                }

                tail = next;
            }

            end = next;
        }

        return tail;
    }
}
