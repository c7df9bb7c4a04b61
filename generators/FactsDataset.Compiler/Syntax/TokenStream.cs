using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using YamlScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace FactsDataset.Compiler.Syntax;

/// <summary>
/// The tokens of a stretch of a file, by YamlDotNet's scanner, with offsets in the file. Whatever the scanner throws
/// ends the stream and becomes a <see cref="SyntaxFault"/>; after that there is nothing but <see cref="TokenKind.End"/>.
/// </summary>
internal sealed class TokenStream
{
    private readonly Scanner _scanner;
    private readonly ScannedText _text;
    private readonly int _start;
    private readonly int _end;
    private readonly Stack<int> _open = new();
    private int _colonEnd = -1;

    public TokenStream(ScannedText text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        _scanner = new Scanner(new StringReader(text.Text.Substring(start, end - start)));
        Start = End = start;
        Advance();
    }

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins in the file.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends in the file.</summary>
    public int End { get; private set; }

    /// <summary>Where the token before this one ends.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The scalar, where the token is one.</summary>
    public Scalar? Scalar { get; private set; }

    /// <summary>Whether reading was given up.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Why reading was given up; null where that has been reported already.</summary>
    public SyntaxFault? Fault { get; private set; }

    /// <summary>The range of the last quoted value if it runs over several lines, to explain what goes wrong after it.</summary>
    private (int Start, int End)? LongQuote { get; set; }

    public void Advance()
    {
        if (IsStopped)
        {
            return;
        }

        PreviousEnd = End;
        try
        {
            do
            {
                if (!_scanner.MoveNext() || _scanner.Current is StreamEnd)
                {
                    Take(TokenKind.End, _end, _end);
                    return;
                }
            }
            while (_scanner.Current is StreamStart);

            Take(_scanner.Current!);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fail(OpenBracket(exception)
                ?? ScannerFaults.Explain(exception, _text, _start, OffsetOf(_scanner.CurrentPosition), PreviousEnd));
        }
    }

    /// <summary>Gives reading up for a reason; the first one counts.</summary>
    public void Fail(SyntaxFault fault)
    {
        if (!IsStopped)
        {
            Fault = AfterLongQuote(fault) ?? fault;
            Stop();
        }
    }

    /// <summary>Gives reading up for a reason that has been reported.</summary>
    public void Stop()
    {
        IsStopped = true;
        Kind = TokenKind.End;
        Scalar = null;
    }

    private void Take(Token token)
    {
        int start = OffsetOf(token.Start);
        int end = OffsetOf(token.End);
        switch (token)
        {
            case Error error:
                Fail(RunningText(start) ?? ScannerFaults.Explain(error.Value, start, end, _text, PreviousEnd));
                break;
            case Scalar { Style: YamlScalarStyle.Plain } when HasLostColon(start, end):
                Fail(new SyntaxFault(start - 1, end, SyntaxReports.CannotStart(':')));
                break;
            case Scalar scalar:
                Take(TokenKind.Scalar, start, scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded
                    ? _text.EndOfBlockText(start, end)
                    : end);
                Scalar = scalar;
                if (scalar.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted)
                {
                    LongQuote = token.Start.Line == token.End.Line ? null : (start, end);
                }

                break;
            case FlowMappingStart or FlowSequenceStart:
                _open.Push(start);
                Take(KindOf(token), start, start + 1);
                break;
            case FlowMappingEnd or FlowSequenceEnd:
                if (_open.Count > 0)
                {
                    _open.Pop();
                }

                Take(KindOf(token), start, start + 1);
                break;
            case Value:
                _colonEnd = end;
                Take(TokenKind.Value, start, end);
                break;
            case DocumentEnd:
                Take(TokenKind.DocumentEnd, start, start + 3);
                break;
            case VersionDirective or TagDirective:
                Take(TokenKind.Directive, start, _text.EndOfLineAt(start));
                break;
            default:
                Take(KindOf(token), start, end);
                break;
        }
    }

    private void Take(TokenKind kind, int start, int end)
    {
        Kind = kind;
        Scalar = null;
        Start = start;
        End = end;
    }

    private static TokenKind KindOf(Token token) => token switch
    {
        DocumentStart => TokenKind.DocumentStart,
        BlockMappingStart => TokenKind.BlockMappingStart,
        BlockSequenceStart => TokenKind.BlockSequenceStart,
        BlockEnd => TokenKind.BlockEnd,
        BlockEntry => TokenKind.BlockEntry,
        Key => TokenKind.Key,
        FlowMappingStart => TokenKind.FlowMappingStart,
        FlowMappingEnd => TokenKind.FlowMappingEnd,
        FlowSequenceStart => TokenKind.FlowSequenceStart,
        FlowSequenceEnd => TokenKind.FlowSequenceEnd,
        FlowEntry => TokenKind.FlowEntry,
        Anchor => TokenKind.Anchor,
        AnchorAlias => TokenKind.Alias,
        Tag => TokenKind.Tag,
        _ => throw new InvalidOperationException(),
    };

    /// <summary>
    /// Whether the scanner dropped the colon that an unquoted text begins with, as it does somewhere after a bracket.
    /// </summary>
    private bool HasLostColon(int start, int end) =>
        end > start && start > _start && _text.Text[start - 1] == ':' && _colonEnd != start;

    /// <summary>The scanner counts on at the end of its text, hence the upper bound.</summary>
    private int OffsetOf(Mark mark) => (int)Math.Min(_start + mark.Index, _end);

    /// <summary>
    /// An unquoted text that runs over several lines into a key, which the scanner notices at the key's colon. It hands
    /// the text out right after the error: what is wrong is where the text begins.
    /// </summary>
    private SyntaxFault? RunningText(int noticed)
    {
        while (_scanner.Current is Error error && OffsetOf(error.Start) == noticed && error.Value.StartsWith("While", StringComparison.Ordinal))
        {
            _scanner.MoveNext();
        }

        if (_scanner.Current is not Scalar { Style: YamlScalarStyle.Plain } text
            || text.Start.Line == text.End.Line)
        {
            return null;
        }

        int start = OffsetOf(text.Start);
        return new SyntaxFault(start, _text.EndOfLineAt(start), SyntaxReports.RunsIntoKey, Noticed: noticed);
    }

    /// <summary>
    /// The scanner throws this without a place where text between brackets is not indented: mostly the bracket was
    /// left open in a line before.
    /// </summary>
    private SyntaxFault? OpenBracket(Exception exception)
    {
        int position = OffsetOf(_scanner.CurrentPosition);
        if (exception is not InvalidOperationException || _open.Count == 0
            || _text.Lines.LineOf(_open.Peek()) == _text.Lines.LineOf(position))
        {
            return null;
        }

        int open = _open.Peek();
        return new SyntaxFault(
            open, open + 1, SyntaxReports.BracketUnclosed(_text.Text[open]), IsUnclosed: true, Noticed: position);
    }

    /// <summary>A quoted value over several lines with rubbish right after it is mostly one whose closing quote is missing.</summary>
    private SyntaxFault? AfterLongQuote(SyntaxFault fault)
    {
        if (LongQuote is not { } quote || fault.Start < quote.End
            || _text.Lines.LineOf(Math.Min(fault.Start, _text.Length)) != _text.Lines.LineOf(quote.End))
        {
            return null;
        }

        return new SyntaxFault(quote.Start, _text.EndOfLineAt(quote.Start), SyntaxReports.QuoteClosedLate);
    }
}
