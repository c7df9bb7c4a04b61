using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Single values, and what can stand before and behind one.</summary>
internal sealed partial class YamlReader
{
    private static bool IsBounded(char first) => first is '"' or '\'' or '[' or '{' or '*';

    /// <summary>Reads what says itself where it ends: a text in quotes, a collection between brackets, an alias.</summary>
    private SyntaxNode? ReadBoundedNode(int parent, int level, bool isMarked, bool isFlow)
    {
        switch (_cursor.Current)
        {
            case '"' or '\'':
                YamlPosition start = _cursor.Save();
                ScalarStyle style = _cursor.Current == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
                string text = _quoted.Read(parent);
                return _cursor.IsStopped ? null : ToScalar(text, style, start, isMarked);
            case '[':
                return OpensLevel(level, _cursor.At) ? ReadFlowSequence(parent, level) : null;
            case '{':
                return OpensLevel(level, _cursor.At) ? ReadFlowMapping(parent, level) : null;
            case '*':
                return ReadAlias();
            case '#':
                FailHere(YamlReports.CommentTooClose, isFlow);
                return null;
            case ',' or ']' or '}':
                FailHere(YamlReports.UnexpectedContent, isFlow);
                return null;
            default:
                FailTab();
                FailStart();
                return null;
        }
    }

    /// <summary>Gives up at a character with which no plain text begins; a colon is shown with its text.</summary>
    private void FailStart()
    {
        int start = _cursor.At;
        char first = _cursor.Current;
        if (first == ':')
        {
            _ = _plain.ReadLine(isFlow: true);
        }

        _cursor.Fail(new SyntaxFault(start, Math.Max(_cursor.At, start + 1), YamlReports.CannotStart(first)));
    }

    /// <summary>Reads what a plain text has in this line; null where none begins here.</summary>
    private string? ReadPlainLine() =>
        !IsBounded(_cursor.Current) && _plain.CanBegin(isFlow: false) ? _plain.ReadLine(isFlow: false) : null;

    /// <summary>Reads the further lines of a plain text, which cannot run into a key.</summary>
    private ScalarSyntax ReadPlainLines(string text, in YamlPosition start, int parent, bool isMarked, bool isFlow)
    {
        ScalarSyntax scalar = ToScalar(_plain.Continue(text, parent, isFlow), ScalarStyle.Plain, start, isMarked);
        if (!isFlow && _cursor.Line != start.Line && IsColonAhead())
        {
            _cursor.SkipBlanks();
            _cursor.Fail(new SyntaxFault(start.At, _text.EndOfLineAt(start.At), YamlReports.RunsIntoKey, Noticed: _cursor.At));
        }

        return scalar;
    }

    private ScalarSyntax ReadBlockScalar(int parent, bool isMarked)
    {
        YamlPosition start = _cursor.Save();
        ScalarStyle style = _cursor.Current == '|' ? ScalarStyle.Literal : ScalarStyle.Folded;
        string text = _block.Read(parent, out YamlPosition end);
        return ToScalar(text, style, _cursor.RangeOf(start, end), isMarked);
    }

    private ScalarSyntax ReadAlias()
    {
        YamlPosition start = _cursor.Save();
        if (PassName())
        {
            Report(YamlReports.Alias(_text.LocationOf(start.At, _cursor.At)));
        }

        return new ScalarSyntax(string.Empty, ScalarStyle.Plain, _cursor.RangeFrom(start), IsDamaged: true);
    }

    /// <summary>Goes over an anchor or a tag, and reports it.</summary>
    /// <returns>Whether there was one.</returns>
    private bool PassProperty()
    {
        int start = _cursor.At;
        switch (_cursor.Current)
        {
            case '&':
                if (!PassName())
                {
                    return false;
                }

                Report(YamlReports.Anchor(_text.LocationOf(start, _cursor.At)));
                return true;
            case '!':
                SkipName();
                Report(YamlReports.Tag(_text.LocationOf(start, _cursor.At)));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Goes over the name of an anchor or alias; gives up where there is none.</summary>
    private bool PassName()
    {
        int start = _cursor.At;
        char sign = _cursor.Current;
        SkipName();
        if (_cursor.At > start + 1)
        {
            return true;
        }

        _cursor.Fail(new SyntaxFault(start, start + 1, YamlReports.CannotStart(sign)));
        return false;
    }

    private void SkipName()
    {
        do
        {
            _cursor.At++;
        }
        while (!_cursor.IsWhiteAt(_cursor.At) && !YamlCharacters.IsFlowIndicator(_cursor.Current));
    }

    /// <summary>Whether a colon follows in this line, so that what was read is a key.</summary>
    private bool IsColonAhead()
    {
        int at = _cursor.At;
        _cursor.SkipBlanks();
        bool isColon = _cursor.IsIndicator(':');
        _cursor.At = at;
        return isColon;
    }

    /// <summary>Gives up where a key runs over several lines.</summary>
    private void FailLongKey(in YamlPosition start, SyntaxNode? key)
    {
        _cursor.SkipBlanks();
        _cursor.Fail(key is ScalarSyntax
            ? new SyntaxFault(start.At, _text.EndOfLineAt(start.At), YamlReports.QuoteClosedLate)
            : new SyntaxFault(_cursor.At, _cursor.At + 1, YamlReports.ColonInText));
    }

    /// <summary>Gives up where something follows a value in its line.</summary>
    private void FailBehind(SyntaxNode? node, in YamlPosition start)
    {
        int end = _cursor.At;
        _cursor.SkipBlanks();
        if (_cursor.IsAtEnd || YamlCharacters.IsBreak(_cursor.Current) || (_cursor.Current == '#' && _cursor.At > end))
        {
            return;
        }

        bool isQuoted = node is ScalarSyntax { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted };
        if (isQuoted && start.Line != _cursor.Line)
        {
            _cursor.Fail(new SyntaxFault(start.At, _text.EndOfLineAt(start.At), YamlReports.QuoteClosedLate));
        }
        else if (_cursor.Current == '#')
        {
            FailHere(YamlReports.CommentTooClose, isFlow: false);
        }
        else if (_cursor.Current is ',' or ']' or '}' or '|' or '>')
        {
            FailHere(YamlReports.KeyExpected, isFlow: false);
        }
        else
        {
            _cursor.Fail(new SyntaxFault(
                _cursor.At, _text.EndOfLineAt(_cursor.At), YamlReports.TextBehind(_cursor.Source[start.At], _cursor.Source.Substring(start.At, _text.EndOfLineAt(start.At) - start.At))));
        }
    }

    /// <summary>
    /// Reports words between brackets that look like a key and are rather the rest of a value that a comma cut, or a key
    /// whose colon lacks its blank.
    /// </summary>
    /// <returns>Whether they look like it.</returns>
    private bool ReportWords(ScalarSyntax key, PairCollector pairs)
    {
        if (key.Text.IndexOf(':') > 0)
        {
            Report(YamlReports.Malformed(_text.LocationOf(key.Range), YamlReports.BlankAfterColon));
            return true;
        }

        if (key.Text.IndexOf(' ') < 0)
        {
            return false;
        }

        Report(pairs.Count == 0
            ? YamlReports.Malformed(_text.LocationOf(key.Range), YamlReports.MissingColon)
            : YamlReports.CutByComma(_text.LocationOf(key.Range)));
        return true;
    }

    /// <summary>What is wrong with a line that should begin with a key: no colon, or one without a blank after it.</summary>
    private string MissingColonIn(int start)
    {
        int colon = _cursor.Source.IndexOf(':', start, _text.EndOfLineAt(start) - start);
        return colon > start && _cursor.Source.IndexOf(' ', start, colon - start) < 0 ? YamlReports.BlankAfterColon : YamlReports.MissingColon;
    }

    private ScalarSyntax ToScalar(string text, ScalarStyle style, in YamlPosition start, bool isMarked) =>
        ToScalar(text, style, _cursor.RangeFrom(start), isMarked);

    private ScalarSyntax ToScalar(string text, ScalarStyle style, TextRange range, bool isMarked)
    {
        bool isDamaged = isMarked || _text.IsDamaged(range.Start, range.End)
            || (_text.HasOddBlanks && EndsInOddBlank(text, style, range)) || IsCutByComment(style);
        return new ScalarSyntax(text, style, range, isDamaged)
        {
            OddBlank = _text.HasOddBlanks ? OddBlankIn(range) : null,
        };
    }

    private TextRange? OddBlankIn(TextRange range)
    {
        foreach (int offset in _text.OddBlanksIn(range.Start, range.End))
        {
            if (OddBlanks.IsBlank(_text.Text[offset]))
            {
                return _text.RangeOf(offset, offset + 1);
            }
        }

        return null;
    }

    /// <summary>Reports an odd blank or a joiner with which a value begins or ends, unless it is written as an escape.</summary>
    private bool EndsInOddBlank(string value, ScalarStyle style, TextRange range)
    {
        string content = style is ScalarStyle.Literal or ScalarStyle.Folded ? value.TrimEnd('\n') : value;
        foreach (int offset in _text.OddBlanksIn(range.Start, range.End))
        {
            int border = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
            char character = _text.Text[offset];
            bool isFirst = offset == range.Start + border
                || (style is ScalarStyle.Literal or ScalarStyle.Folded && content.Length > 0 && content[0] == character);
            bool isLast = offset == range.End - border - 1;
            if (content.Length > 0 && ((isFirst && content[0] == character) || (isLast && content[content.Length - 1] == character)))
            {
                Report(FactDiagnostic.At(
                    Rules.HiddenCharacter,
                    _text.LocationOf(offset, offset + 1),
                    OddBlanks.Describe(character),
                    OddBlanks.Remedy(character, isAtEnd: true)));
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Reports a <c>#</c> behind one blank after an unquoted value: YAML takes what follows for a comment, and whoever
    /// wrote it may have meant it as part of the value. Behind two blanks it is a comment.
    /// </summary>
    private bool IsCutByComment(ScalarStyle style)
    {
        int blank = _cursor.At;
        if (style != ScalarStyle.Plain || blank + 1 >= _text.Length || !YamlCharacters.IsBlank(_text.Text[blank]) || _text.Text[blank + 1] != '#')
        {
            return false;
        }

        Report(YamlReports.CommentTooNear(_text.LocationOf(blank + 1, _text.EndOfLineAt(blank + 1))));
        _isCut = true;
        return true;
    }
}
