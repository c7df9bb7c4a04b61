using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Judges whether a malformed entry may hold lines that were meant as an entry of their own.</summary>
internal static class EntryHiding
{
    /// <summary>
    /// It may where a line with a key alone is where the fault lies, or is not followed by deeper lines, as an id
    /// that slipped under the fields of the entry before it is.
    /// </summary>
    public static bool IsLikely(ScannedText text, SourceLine[] lines, int first, int end, SyntaxFault? fault)
    {
        int faultLine = fault is null ? -1 : text.Lines.LineOf(Math.Min(fault.Noticed ?? fault.Start, text.Length));
        for (int index = first + 1; index < end; index++)
        {
            if (lines[index].IsEmpty || KeyHeader.Read(text, lines[index]) is not { HasColon: true, IsAlone: true })
            {
                continue;
            }

            int next = index + 1;
            while (next < end && lines[next].IsEmpty)
            {
                next++;
            }

            bool hasValue = next < end
                && (lines[next].Content - lines[next].Start > lines[index].Content - lines[index].Start
                    || text.Text[lines[next].Content] == '-');
            if (!hasValue || index == faultLine || lines[index].HasTab)
            {
                return true;
            }
        }

        return false;
    }
}
