using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>
/// Reads stretches of one file as YAML, strictly: block and flow collections, plain, quoted and block texts, comments.
/// It goes once over the text and throws nothing; after a fault the cursor stands at the end, which ends every loop.
/// </summary>
internal sealed partial class YamlReader
{
    private const int MostLevels = 64;

    private readonly ScannedText _text;
    private readonly YamlCursor _cursor;
    private readonly TextPool _pool = new();
    private readonly PlainScalarReader _plain;
    private readonly QuotedScalarReader _quoted;
    private readonly BlockScalarReader _block;
    private readonly List<FactDiagnostic> _diagnostics;
    private readonly PairCollector?[] _collectors = new PairCollector?[MostLevels + 2];
    private bool _isMalformed;
    private bool _isCut;

    /// <summary>The line behind a key without a value, which may be its value in a wrong place; -1 where there is none.</summary>
    private int _lineBehindKey = -1;

    /// <param name="text">The file.</param>
    /// <param name="diagnostics">What is found is added to it.</param>
    public YamlReader(ScannedText text, List<FactDiagnostic> diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _cursor = new YamlCursor(text);
        _plain = new PlainScalarReader(_cursor, _pool);
        _quoted = new QuotedScalarReader(_cursor, text, _pool);
        _block = new BlockScalarReader(_cursor, text);
    }

    /// <summary>Reads the stretch between two offsets, the first of which begins a line, and reports what is wrong with it.</summary>
    public YamlReading Read(int start, int end)
    {
        int reported = _diagnostics.Count;
        _isMalformed = false;
        _isCut = false;
        _lineBehindKey = -1;
        _cursor.Begin(start, end);
        SyntaxNode? root = ReadDocument();
        SyntaxFault? fault = _cursor.Fault;
        if (fault is not null)
        {
            ReportFault(fault, start, end, reported);
        }

        bool isMalformed = _isMalformed || fault is not null;
        return new YamlReading(isMalformed ? null : root, isMalformed, fault);
    }

    /// <summary>Reports a fault, unless something of its line has been reported that may be its cause.</summary>
    private void ReportFault(SyntaxFault fault, int start, int end, int reported)
    {
        int faultStart = Math.Max(start, Math.Min(fault.Start, end));
        int faultEnd = Math.Min(fault.End, _text.EndOfLineAt(faultStart));
        TextRange range = _text.VisibleRange(faultStart, faultEnd, start, end);
        int line = range.StartPoint.Line;
        bool isReported = _isCut || _text.IsLineDamaged(line);
        for (int i = reported; i < _diagnostics.Count; i++)
        {
            isReported |= _diagnostics[i].Location.Range.StartPoint.Line == line;
        }

        if (!isReported)
        {
            if (line == _lineBehindKey)
            {
                _diagnostics.RemoveAt(_diagnostics.Count - 1); // what is wrong here is the value that was missed
            }

            _diagnostics.Add(YamlReports.Malformed(_text.LocationOf(range), fault.Phrase));
        }
    }

    private SyntaxNode? ReadDocument()
    {
        _cursor.SkipToContent();
        while (_cursor.IsAtMarker || IsAtDirective)
        {
            PassMarker();
        }

        SyntaxNode? root = ReadBlockNode(-1, 1, BlockContext.Document);
        _cursor.SkipToContent();
        bool isOver = false;
        while (_cursor.IsAtMarker && _cursor.Current == '.')
        {
            PassMarker();
            isOver = true;
        }

        if (_cursor.IsAtEnd)
        {
            return root;
        }

        if (_cursor.IsAtMarker || IsAtDirective)
        {
            Report(YamlReports.SecondDocument(_text.LocationOf(_cursor.At, _cursor.At + (IsAtDirective ? 1 : 3))));
            _cursor.Stop();
        }
        else if (isOver)
        {
            Report(YamlReports.SecondDocument(_text.LocationOf(_cursor.At, TokenEnd(isFlow: false))));
            _cursor.Stop();
        }
        else
        {
            FailTab();
            FailHere(YamlReports.UnexpectedContent, isFlow: false);
        }

        return root;
    }

    private bool IsAtDirective => _cursor.Column == 0 && _cursor.Current == '%';

    private void PassMarker()
    {
        int start = _cursor.At;
        if (IsAtDirective)
        {
            _cursor.SkipLine();
            Report(YamlReports.Directive(_text.LocationOf(start, _text.EndOfLineAt(start))));
        }
        else
        {
            _cursor.At += 3;
            Report(YamlReports.DocumentMarker(_text.LocationOf(start, _cursor.At)));
        }

        _cursor.SkipToContent();
    }

    private PairCollector CollectorAt(int level)
    {
        PairCollector collector = _collectors[level] ??= new PairCollector();
        collector.Clear();
        return collector;
    }

    private static SequenceSyntax ToSequence(List<SyntaxNode> items, TextRange fallback) => new(
        items.ToEquatableArray(),
        items.Count == 0 ? fallback : items[0].Range.Through(items[items.Count - 1].Range));

    /// <summary>Stands for a value whose absence has been reported.</summary>
    private ScalarSyntax Nothing(int offset) =>
        new(string.Empty, ScalarStyle.Plain, _text.RangeOf(offset, offset), IsDamaged: true);

    private void Report(FactDiagnostic diagnostic)
    {
        if (!_cursor.IsStopped)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Gives up at what stands here, which it covers as far as it makes one piece.</summary>
    private void FailHere(string phrase, bool isFlow) =>
        _cursor.Fail(new SyntaxFault(_cursor.At, TokenEnd(isFlow), phrase));

    /// <summary>Gives up where a tab stands in the indentation of this line.</summary>
    private void FailTab()
    {
        if (_cursor.Tab >= 0 && _cursor.IsFirstInLine)
        {
            _cursor.Fail(new SyntaxFault(_cursor.Tab, _cursor.Tab + 1, YamlReports.TabIndentation));
        }
    }

    /// <summary>Where what begins here ends in its line: a quoted text, a plain one up to its colon, or an indicator.</summary>
    private int TokenEnd(bool isFlow)
    {
        int start = _cursor.At;
        int end = _text.EndOfLineAt(start);
        char first = _cursor.Current;
        if (first is '"' or '\'')
        {
            int close = _cursor.Source.IndexOf(first, start + 1, Math.Max(end - start - 1, 0));
            return close < 0 ? end : close + 1;
        }

        if (!_plain.CanBegin(isFlow))
        {
            return start + 1;
        }

        YamlPosition position = _cursor.Save();
        _ = _plain.ReadLine(isFlow);
        end = Math.Max(_cursor.At, start + 1);
        _cursor.Restore(position);
        return end;
    }
}
