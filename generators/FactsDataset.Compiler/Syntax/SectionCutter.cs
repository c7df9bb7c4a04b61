using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Syntax;

/// <summary>
/// Cuts a fact file into its top-level sections: each begins with a line that is not indented. Reports what cannot
/// stand between sections: document markers, directives, and a key of the top level that is indented.
/// </summary>
internal sealed class SectionCutter
{
    private readonly ScannedText _text;
    private readonly SourceLine[] _lines;
    private readonly List<FactDiagnostic> _diagnostics;
    private readonly List<FileSection> _sections = [];
    private int _first = -1;
    private KeyHeader? _header;
    private bool _hasMarker;

    public SectionCutter(ScannedText text, SourceLine[] lines, List<FactDiagnostic> diagnostics)
    {
        _text = text;
        _lines = lines;
        _diagnostics = diagnostics;
    }

    public List<FileSection> Cut()
    {
        for (int index = 0; index < _lines.Length; index++)
        {
            SourceLine line = _lines[index];
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.Content > line.Start)
            {
                CutAtIndentedKey(index);
            }
            else if (IsMarker(line, "---") || IsMarker(line, "...") || _text.Text[line.Content] == '%')
            {
                if (!PassMarker(index))
                {
                    return _sections;
                }
            }
            else if (_first < 0 || !ContinuesValue(line))
            {
                Begin(index, KeyHeader.Read(_text, line));
            }
        }

        Close(_lines.Length);
        return _sections;
    }

    /// <summary>Whether a line that is not indented goes on with the value above it: a dash, a closing bracket, a lone colon.</summary>
    public static bool ContinuesValue(ScannedText text, SourceLine line)
    {
        char first = text.Text[line.Content];
        bool isFollowedByBlank = line.Content + 1 >= line.End || text.Text[line.Content + 1] is ' ' or '\t';
        return first is ']' or '}' or ',' || (first is '-' or ':' && isFollowedByBlank);
    }

    private bool ContinuesValue(SourceLine line) => ContinuesValue(_text, line);

    private void Begin(int index, KeyHeader? header)
    {
        Close(index);
        _first = index;
        _header = header;
    }

    private void Close(int end)
    {
        if (_first >= 0)
        {
            _sections.Add(new FileSection(_first, end, _header));
        }

        _first = -1;
        _header = null;
    }

    /// <summary>Begins a section at <c>entries:</c> or <c>kind:</c> although it is indented, unless it may be an entry's.</summary>
    private void CutAtIndentedKey(int index)
    {
        bool isFirst = _first < 0;
        if (!isFirst && _header?.Key.Text != FactFileReader.KindKey)
        {
            return;
        }

        KeyHeader? header = KeyHeader.Read(_text, _lines[index]);
        if (isFirst || header is { HasColon: true, Key.Text: FactFileReader.EntriesKey })
        {
            _diagnostics.Add(SyntaxReports.Malformed(
                header is null
                    ? _text.LocationOf(_lines[index].Content, _text.EndOfLineAt(_lines[index].Content))
                    : _text.LocationOf(header.Key.Range),
                SyntaxReports.TopLevelIndented));
            Begin(index, header);
        }
    }

    private bool IsMarker(SourceLine line, string marker) =>
        string.CompareOrdinal(_text.Text, line.Content, marker, 0, marker.Length) == 0
        && (line.Content + 3 >= line.End || _text.Text[line.Content + 3] is ' ' or '\t');

    /// <summary>Reports a marker or directive.</summary>
    /// <returns>Whether the file goes on after it; false where a second document begins.</returns>
    private bool PassMarker(int index)
    {
        SourceLine line = _lines[index];
        bool isDirective = _text.Text[line.Content] == '%';
        Close(index);
        if (isDirective)
        {
            _diagnostics.Add(SyntaxReports.Directive(_text.LocationOf(line.Content, _text.EndOfLineAt(line.Content))));
            return true;
        }

        FactDiagnostic report = SyntaxReports.DocumentMarker(_text.LocationOf(line.Content, line.Content + 3));
        bool isSecond = (_sections.Count > 0 || _hasMarker) && HasContentAfter(index);
        if (isSecond)
        {
            report = SyntaxReports.SecondDocument(report.Location);
            IsCutOff = true;
        }

        _hasMarker = true;
        _diagnostics.Add(report);
        return !isSecond;
    }

    /// <summary>Whether a second document was left unread.</summary>
    public bool IsCutOff { get; private set; }

    private bool HasContentAfter(int index)
    {
        for (int next = index + 1; next < _lines.Length; next++)
        {
            if (!_lines[next].IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
