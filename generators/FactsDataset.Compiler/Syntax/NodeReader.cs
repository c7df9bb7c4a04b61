using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;
using YamlScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace FactsDataset.Compiler.Syntax;

/// <summary>
/// Reads one stretch of YAML strictly. It works on the scanner's tokens: YamlDotNet's own parser lets slips pass, such
/// as <c>{ "a" "b" }</c>, and gives collections no width. Nothing is thrown: after a fault every token is
/// <see cref="TokenKind.End"/>, which ends every loop.
/// </summary>
internal sealed partial class NodeReader
{
    private const int MostLevels = 64;

    private readonly ScannedText _text;
    private readonly TokenStream _tokens;
    private readonly List<FactDiagnostic> _diagnostics;
    private bool _isMalformed;
    private bool _isCut;

    private NodeReader(ScannedText text, int start, int end, List<FactDiagnostic> diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _tokens = new TokenStream(text, start, end);
    }

    /// <summary>Reads the stretch between two offsets, and reports what is wrong with it.</summary>
    public static NodeReading Read(ScannedText text, int start, int end, List<FactDiagnostic> diagnostics)
    {
        int reported = diagnostics.Count;
        if (IndentationGuard.Find(text, start, end) is { } tooFar)
        {
            diagnostics.Add(SyntaxReports.Malformed(text.LocationOf(tooFar), SyntaxReports.TooFarIndented));
            return new NodeReading(null, true, null);
        }

        var reader = new NodeReader(text, start, end, diagnostics);
        SyntaxNode? root = reader.ReadDocument();
        SyntaxFault? fault = reader._tokens.Fault;
        if (fault is not null)
        {
            int faultStart = Math.Max(start, Math.Min(fault.Start, end));
            int faultEnd = Math.Min(fault.End, text.EndOfLineAt(faultStart));
            TextRange range = text.VisibleRange(faultStart, faultEnd, start, end);
            int line = range.StartPoint.Line;
            bool isReported = reader._isCut // what the comment hides may be what is missing now
                || text.IsLineDamaged(line)
                || diagnostics.Skip(reported).Any(earlier => earlier.Location.Range.StartPoint.Line == line);
            int comment = fault.IsUnclosed && text.Text[faultStart] is '[' or '{' ? NearComment.Find(text.Text, faultStart, end) : -1;
            if (!isReported)
            {
                diagnostics.Add(comment >= 0
                    ? SyntaxReports.CommentTooNear(text.LocationOf(comment, text.EndOfLineAt(comment)))
                    : SyntaxReports.Malformed(text.LocationOf(range), fault.Phrase));
            }
        }

        bool isMalformed = reader._isMalformed || fault is not null;
        return new NodeReading(isMalformed ? null : root, isMalformed, fault);
    }

    private SyntaxNode? ReadDocument()
    {
        while (_tokens.Kind is TokenKind.Directive or TokenKind.DocumentStart or TokenKind.DocumentEnd)
        {
            Report(_tokens.Kind == TokenKind.Directive ? SyntaxReports.Directive(Here) : SyntaxReports.DocumentMarker(Here));
            _tokens.Advance();
        }

        SyntaxNode? root = _tokens.Kind == TokenKind.End ? null : ReadNode(1, isValue: false);
        while (_tokens.Kind == TokenKind.DocumentEnd)
        {
            Report(SyntaxReports.DocumentMarker(Here));
            _tokens.Advance();
        }

        if (_tokens.Kind is TokenKind.DocumentStart or TokenKind.Directive)
        {
            Report(SyntaxReports.SecondDocument(Here));
            _tokens.Stop();
        }
        else if (_tokens.Kind != TokenKind.End)
        {
            FailHere(SyntaxReports.UnexpectedContent);
        }

        return root;
    }

    private SourceLocation Here => _text.LocationOf(_tokens.Start, _tokens.End);

    /// <summary>Reads a value; null where there is none.</summary>
    /// <param name="isValue">Whether it stands after a colon, where a list needs no indentation.</param>
    private SyntaxNode? ReadNode(int level, bool isValue)
    {
        int marked = -1;
        while (_tokens.Kind is TokenKind.Anchor or TokenKind.Tag)
        {
            Report(_tokens.Kind == TokenKind.Anchor ? SyntaxReports.Anchor(Here) : SyntaxReports.Tag(Here));
            marked = _tokens.End;
            _tokens.Advance();
        }

        if (level > MostLevels && OpensCollection)
        {
            Report(SyntaxReports.TooDeep(_text.LocationOf(
                _text.VisibleRange(_tokens.Start, _tokens.End, _tokens.Start, _text.Length))));
            _isMalformed = true;
            _tokens.Stop();
        }

        switch (_tokens.Kind)
        {
            case TokenKind.Scalar when _tokens.End == _tokens.Start:
                _tokens.Advance(); // the scanner makes it where it finds nothing before a colon between brackets
                return null;
            case TokenKind.Scalar:
                return ReadScalar(marked >= 0);
            case TokenKind.Alias:
                return ReadAlias();
            case TokenKind.BlockEntry when isValue:
                return ReadBlockSequence(level, isIndented: false);
            case TokenKind.BlockSequenceStart:
                return ReadBlockSequence(level, isIndented: true);
            case TokenKind.BlockMappingStart:
                return ReadBlockMapping(level);
            case TokenKind.FlowSequenceStart:
                return ReadFlowSequence(level);
            case TokenKind.FlowMappingStart:
                return ReadFlowMapping(level);
            default:
                return marked >= 0 ? Nothing(marked) : null;
        }
    }

    private bool OpensCollection =>
        _tokens.Kind is TokenKind.BlockEntry or TokenKind.BlockSequenceStart or TokenKind.BlockMappingStart
            or TokenKind.FlowSequenceStart or TokenKind.FlowMappingStart;

    private ScalarSyntax ReadAlias()
    {
        Report(SyntaxReports.Alias(Here));
        var alias = new ScalarSyntax(
            string.Empty, ScalarStyle.Plain, _text.RangeOf(_tokens.Start, _tokens.End), IsDamaged: true);
        _tokens.Advance();
        return alias;
    }

    private ScalarSyntax ReadScalar(bool isMarked)
    {
        ScalarStyle style = _tokens.Scalar!.Style switch
        {
            YamlScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlScalarStyle.Literal => ScalarStyle.Literal,
            YamlScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        var scalar = new ScalarSyntax(
            _tokens.Scalar.Value,
            style,
            _text.RangeOf(_tokens.Start, _tokens.End),
            isMarked || _text.IsDamaged(_tokens.Start, _tokens.End) || EndsInOddBlank(_tokens.Scalar.Value, style) || IsCutByComment(style))
        {
            OddBlank = OddBlank(),
        };
        _tokens.Advance();
        return scalar;
    }

    private TextRange? OddBlank()
    {
        foreach (int offset in _text.OddBlanksIn(_tokens.Start, _tokens.End))
        {
            if (OddBlanks.IsBlank(_text.Text[offset]))
            {
                return _text.RangeOf(offset, offset + 1);
            }
        }

        return null;
    }

    /// <summary>Reports an odd blank or a joiner with which a value begins or ends, unless it is written as an escape.</summary>
    private bool EndsInOddBlank(string value, ScalarStyle style)
    {
        string content = style is ScalarStyle.Literal or ScalarStyle.Folded ? value.TrimEnd('\n') : value;
        foreach (int offset in _text.OddBlanksIn(_tokens.Start, _tokens.End))
        {
            int border = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
            char character = _text.Text[offset];
            bool isFirst = offset == _tokens.Start + border
                || (style is ScalarStyle.Literal or ScalarStyle.Folded && content.Length > 0 && content[0] == character);
            bool isLast = offset == _tokens.End - border - 1;
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
        int blank = _tokens.End;
        if (style != ScalarStyle.Plain || blank + 1 >= _text.Length || _text.Text[blank] is not (' ' or '\t') || _text.Text[blank + 1] != '#')
        {
            return false;
        }

        Report(SyntaxReports.CommentTooNear(_text.LocationOf(blank + 1, _text.EndOfLineAt(blank + 1))));
        _isCut = true;
        return true;
    }

    /// <summary>Stands for a value whose absence has been reported.</summary>
    private ScalarSyntax Nothing(int offset) =>
        new(string.Empty, ScalarStyle.Plain, _text.RangeOf(offset, offset), IsDamaged: true);

    private void Report(FactDiagnostic diagnostic)
    {
        if (!_tokens.IsStopped)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Gives up at the token; where that has no width, at the word that it announces.</summary>
    private void FailHere(string phrase)
    {
        int end = _tokens.End;
        bool hasWidth = end > _tokens.Start;
        while (!hasWidth && end < _text.Length && _text.Text[end] is not (':' or ' ' or '\t' or '\n' or '\r'))
        {
            end++;
        }

        _tokens.Fail(new SyntaxFault(_tokens.Start, end, phrase));
    }

    /// <summary>Gives up where a key or a dash has a tab in its indentation, which the scanner may let pass.</summary>
    private void RefuseTab(int offset)
    {
        int tab = _text.TabBefore(offset);
        if (tab >= 0)
        {
            _tokens.Fail(new SyntaxFault(tab, tab + 1, SyntaxReports.TabIndentation));
        }
    }
}
