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
            Fail(ScannerFaults.Explain(exception, _text, _start, OffsetOf(_scanner.CurrentPosition), PreviousEnd));
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
                Fail(ScannerFaults.Explain(error.Value, start, end, _text, PreviousEnd));
                break;
            case Scalar scalar:
                Take(TokenKind.Scalar, start, scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded
                    ? BlockScalarEnd(start, end)
                    : end);
                Scalar = scalar;
                if (scalar.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted)
                {
                    LongQuote = token.Start.Line == token.End.Line ? null : (start, end);
                }

                break;
            case FlowMappingStart or FlowSequenceStart or FlowMappingEnd or FlowSequenceEnd or DocumentEnd:
                Take(KindOf(token), start, start + (token is DocumentEnd ? 3 : 1));
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
        DocumentEnd => TokenKind.DocumentEnd,
        BlockMappingStart => TokenKind.BlockMappingStart,
        BlockSequenceStart => TokenKind.BlockSequenceStart,
        BlockEnd => TokenKind.BlockEnd,
        BlockEntry => TokenKind.BlockEntry,
        Key => TokenKind.Key,
        Value => TokenKind.Value,
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

    /// <summary>The scanner counts on at the end of its text, hence the upper bound.</summary>
    private int OffsetOf(Mark mark) => (int)Math.Min(_start + mark.Index, _end);

    /// <summary>The scanner ends a block scalar where the next token may begin; its last line with content ends it here.</summary>
    private int BlockScalarEnd(int start, int end)
    {
        int headerEnd = _text.EndOfLineAt(start);
        while (end > headerEnd)
        {
            int content = Math.Max(_text.Lines.StartOf(_text.Lines.LineOf(end - 1)), headerEnd);
            int lineEnd = end;
            while (lineEnd > content && _text.Text[lineEnd - 1] is '\n' or '\r')
            {
                lineEnd--;
            }

            if (!IsWhite(content, lineEnd))
            {
                return lineEnd;
            }

            end = content;
        }

        return headerEnd;
    }

    private bool IsWhite(int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (_text.Text[index] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
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
