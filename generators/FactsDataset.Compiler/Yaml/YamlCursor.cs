using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>
/// Where reading stands in a stretch of text. After a fault it stands at the stretch's end, which ends every loop.
/// </summary>
internal sealed class YamlCursor
{
    /// <summary>A line with content that is indented by as many spaces or more is a mistake.</summary>
    private const int MostSpaces = 400;

    private readonly ScannedText _text;

    public YamlCursor(ScannedText text)
    {
        _text = text;
        Source = text.Text;
    }

    public string Source { get; }

    /// <summary>The offset of the next character.</summary>
    public int At { get; set; }

    /// <summary>The offset at which the stretch ends.</summary>
    public int End { get; private set; }

    /// <summary>The line, counted from zero, that the next character stands in.</summary>
    public int Line { get; private set; }

    /// <summary>The offset at which that line begins.</summary>
    public int LineStart { get; private set; }

    /// <summary>How many spaces lead the line.</summary>
    public int Indentation { get; private set; }

    /// <summary>The offset of the tab that follows those spaces; -1 where there is none.</summary>
    public int Tab { get; private set; }

    /// <summary>Why reading was given up; null where it was not, or for a reason reported already.</summary>
    public SyntaxFault? Fault { get; private set; }

    /// <summary>Whether reading was given up.</summary>
    public bool IsStopped { get; private set; }

    public bool IsAtEnd => At >= End;

    /// <summary>The next character; NUL, which no scanned text holds, at the end.</summary>
    public char Current => At < End ? Source[At] : '\0';

    /// <summary>How far the next character stands behind the start of its line.</summary>
    public int Column => At - LineStart;

    /// <summary>Goes to the start of a stretch, which is the start of a line.</summary>
    public void Begin(int start, int end)
    {
        At = start;
        End = end;
        Fault = null;
        IsStopped = false;
        Line = _text.Lines.LineOf(start);
        BeginLine();
    }

    /// <summary>Whether the character at an offset is a blank or a line break, or lies behind the end.</summary>
    public bool IsWhiteAt(int offset) => offset >= End || YamlCharacters.IsWhite(Source[offset]);

    /// <summary>Whether an indicator (dash, question mark, colon) stands here by itself, as it does before a blank.</summary>
    public bool IsIndicator(char indicator) => At < End && Source[At] == indicator && IsWhiteAt(At + 1);

    /// <summary>Whether a line begins here that bounds a document: <c>---</c> or <c>...</c>.</summary>
    public bool IsAtMarker => At == LineStart && At + 2 < End && Source[At] is '-' or '.'
        && Source[At + 1] == Source[At] && Source[At + 2] == Source[At] && IsWhiteAt(At + 3);

    /// <summary>Whether nothing but white space stands between the start of the line and here.</summary>
    public bool IsFirstInLine
    {
        get
        {
            int first = LineStart + Indentation;
            while (first < At && YamlCharacters.IsBlank(Source[first]))
            {
                first++;
            }

            return first >= At;
        }
    }

    /// <summary>Goes on to what is neither blank nor comment, over any number of lines.</summary>
    public void SkipToContent()
    {
        while (At < End)
        {
            char character = Source[At];
            if (YamlCharacters.IsBlank(character))
            {
                At++;
            }
            else if (YamlCharacters.IsBreak(character))
            {
                SkipBreak();
            }
            else if (character == '#' && IsCommentAt(At))
            {
                SkipLine();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Goes on over blanks in the line.</summary>
    public void SkipBlanks()
    {
        while (At < End && YamlCharacters.IsBlank(Source[At]))
        {
            At++;
        }
    }

    /// <summary>Whether a number sign begins a comment: it stands behind white space.</summary>
    public bool IsCommentAt(int offset) => offset == LineStart || YamlCharacters.IsWhite(Source[offset - 1]);

    /// <summary>Goes over a line break, and over the spaces that lead the next line.</summary>
    public void SkipBreak()
    {
        At += Source[At] == '\r' && At + 1 < End && Source[At + 1] == '\n' ? 2 : 1;
        Line++;
        BeginLine();
    }

    /// <summary>Goes to the end of the line.</summary>
    public void SkipLine()
    {
        while (At < End && !YamlCharacters.IsBreak(Source[At]))
        {
            At++;
        }
    }

    public YamlPosition Save() => new(At, Line, LineStart, Indentation, Tab);

    public void Restore(YamlPosition position)
    {
        if (!IsStopped)
        {
            (At, Line, LineStart, Indentation, Tab) = position;
        }
    }

    /// <summary>The range from a place saved before to here.</summary>
    public TextRange RangeFrom(in YamlPosition start) => RangeOf(start, Save());

    /// <summary>The range between two places saved before.</summary>
    public TextRange RangeOf(in YamlPosition start, in YamlPosition end) => new(start.At, end.At, PointOf(start), PointOf(end));

    /// <summary>A byte order mark is no column of YAML, but a character of the file's first line.</summary>
    private TextPoint PointOf(in YamlPosition place) =>
        new(place.Line, place.At - (place.LineStart == _text.ContentStart ? 0 : place.LineStart));

    /// <summary>Gives reading up for a reason; the first one counts.</summary>
    public void Fail(SyntaxFault fault)
    {
        if (!IsStopped)
        {
            Fault = fault;
            Stop();
        }
    }

    /// <summary>Gives reading up for a reason that has been reported.</summary>
    public void Stop()
    {
        IsStopped = true;
        At = End;
    }

    private void BeginLine()
    {
        LineStart = At;
        while (At < End && Source[At] == ' ')
        {
            At++;
        }

        Indentation = At - LineStart;
        Tab = At < End && Source[At] == '\t' ? At : -1;
        if (Indentation >= MostSpaces && At < End && !YamlCharacters.IsBreak(Source[At]))
        {
            Fail(new SyntaxFault(LineStart, At, YamlReports.TooFarIndented));
        }
    }
}
