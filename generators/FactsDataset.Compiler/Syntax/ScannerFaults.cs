using YamlDotNet.Core;

namespace FactsDataset.Compiler.Syntax;

/// <summary>
/// Says in words of our own what the YAML scanner stumbled over. The scanner's wording only sorts the cases; one that
/// it words anew falls back to the general advice.
/// </summary>
internal static class ScannerFaults
{
    /// <summary>What an exception of the scanner means.</summary>
    /// <param name="start">Where in the file the scanner's text begins.</param>
    /// <param name="position">Where in the file the scanner stood.</param>
    /// <param name="previousEnd">Where the last good token ended.</param>
    public static SyntaxFault Explain(Exception exception, ScannedText text, int start, int position, int previousEnd)
    {
        if (exception is YamlException yaml && yaml.End.Index > 0)
        {
            int faultStart = (int)Math.Min(start + yaml.Start.Index, text.Length);
            int faultEnd = (int)Math.Min(start + yaml.End.Index, text.Length);
            return Explain(yaml.Message, faultStart, faultEnd, text, previousEnd);
        }

        return exception switch
        {
            YamlException => Explain(exception.Message, position, position, text, previousEnd),
            ArgumentException => new SyntaxFault(LastBackslash(text, previousEnd, position), position, SyntaxReports.BadEscape),
            InvalidOperationException => new SyntaxFault(position, position, SyntaxReports.FlowIndentation),
            _ => new SyntaxFault(position, position, SyntaxReports.CheckAround),
        };
    }

    private static int LastBackslash(ScannedText text, int start, int end) =>
        end > start ? Math.Max(start, text.Text.LastIndexOf('\\', end - 1, end - start)) : start;

    /// <summary>What an error of the scanner at a range of the file means.</summary>
    public static SyntaxFault Explain(string message, int start, int end, ScannedText text, int previousEnd)
    {
        bool Mentions(string words) => message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

        char first = start < text.Length ? text.Text[start] : '\0';
        if (first is '"' or '\'' && Mentions("quoted scalar"))
        {
            return ExplainQuoted(message, start, end, text);
        }

        if (Mentions("tab"))
        {
            int tab = text.TabBefore(Math.Min(end + 1, text.Length));
            return new SyntaxFault(tab < 0 ? end : tab, tab < 0 ? end : tab + 1, SyntaxReports.TabIndentation);
        }

        if (Mentions("cannot start any token"))
        {
            return first == '\t'
                ? new SyntaxFault(start, end, SyntaxReports.TabIndentation)
                : new SyntaxFault(start, end, SyntaxReports.CannotStart(first));
        }

        if (Mentions("anchor") || Mentions("alias") || Mentions("tag"))
        {
            return new SyntaxFault(start, end, SyntaxReports.CannotStart(first));
        }

        if (Mentions("find expected ':'"))
        {
            return first is '\0' or '\n' or '\r'
                ? new SyntaxFault(previousEnd, previousEnd, SyntaxReports.MissingColon)
                : new SyntaxFault(start, text.EndOfLineAt(start), SyntaxReports.MissingColon);
        }

        string phrase =
            Mentions("mapping values") || Mentions("invalid mapping") || Mentions("mapping keys") ? SyntaxReports.ColonInText
            : Mentions("sequence entries") ? SyntaxReports.DashInText
            : Mentions("comment") ? SyntaxReports.CommentTooClose
            : Mentions("block scalar") ? SyntaxReports.BlockScalar
            : SyntaxReports.CheckAround;
        return new SyntaxFault(start, Mentions("block scalar") ? text.EndOfLineAt(start) : end, phrase);
    }

    private static SyntaxFault ExplainQuoted(string message, int start, int end, ScannedText text)
    {
        bool Mentions(string words) => message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

        if (Mentions("escape") || Mentions("hexadecimal") || Mentions("surrogate"))
        {
            // The scanner stands somewhere in the escape: its backslash is the last one before.
            int position = Math.Min(end, text.Length - 1);
            int backslash = text.Text.LastIndexOf('\\', position, position - start + 1);
            return backslash > start
                ? new SyntaxFault(backslash, Math.Max(Math.Min(end, text.EndOfLineAt(backslash)), Math.Min(backslash + 2, text.Length)), SyntaxReports.BadEscape)
                : new SyntaxFault(start, end, SyntaxReports.BadEscape);
        }

        return Mentions("indentation")
            ? new SyntaxFault(start, text.EndOfLineAt(start), SyntaxReports.QuoteIndentation, IsUnclosed: true)
            : new SyntaxFault(start, text.EndOfLineAt(start), SyntaxReports.QuoteUnclosed(text.Text[start]), IsUnclosed: true);
    }
}
