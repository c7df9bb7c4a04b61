using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>One line of a fact file, as far as cutting the file into entries needs it.</summary>
/// <param name="Start">The offset at which it begins.</param>
/// <param name="Content">The offset of its first character that is no space or tab.</param>
/// <param name="End">The offset of its line break, or of the end of the text.</param>
/// <param name="IsEmpty">Whether there is nothing in it, or a comment only.</param>
/// <param name="HasTab">Whether a tab stands before its content, so that its indentation is a guess.</param>
internal readonly record struct SourceLine(int Start, int Content, int End, bool IsEmpty, bool HasTab)
{
    /// <summary>The lines of a text, of which the first begins after the byte order mark.</summary>
    public static SourceLine[] Of(ScannedText text)
    {
        var lines = new SourceLine[text.Lines.Count];
        for (int index = 0; index < lines.Length; index++)
        {
            int start = index == 0 ? text.ContentStart : text.Lines.StartOf(index);
            int end = text.Lines.StartOf(index + 1);
            while (end > start && text.Text[end - 1] is '\n' or '\r')
            {
                end--;
            }

            bool hasTab = false;
            int content = start;
            while (content < end && text.Text[content] is ' ' or '\t')
            {
                hasTab |= text.Text[content] == '\t';
                content++;
            }

            lines[index] = new SourceLine(start, content, end, content == end || text.Text[content] == '#', hasTab);
        }

        return lines;
    }

    /// <summary>How far it is indented, in columns, if a tab goes to the next multiple of a unit.</summary>
    public int Indentation(string text, int unit)
    {
        if (!HasTab)
        {
            return Content - Start;
        }

        int width = 0;
        for (int index = Start; index < Content; index++)
        {
            width = text[index] == '\t' ? ((width / unit) + 1) * unit : width + 1;
        }

        return width;
    }
}
