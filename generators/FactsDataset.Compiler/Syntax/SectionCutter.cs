using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Yaml;

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
            else
            {
                CutAtKey(index);
            }
        }

        Close(_lines.Length);
        return _sections;
    }

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

    private void CutAtKey(int index)
    {
        KeyHeader? header = KeyHeader.Read(_text, _lines[index]);
        bool isSection = _first < 0
            || (!ValueContinuation.Continues(_text, _lines[index], _lines[_first], _lines[NextContent(_first)])
                && !IsEntry(index, header));
        if (isSection)
        {
            Begin(index, header);
        }
    }

    /// <summary>Whether a line that is not indented is an entry's all the same: entries stand above, and deeper lines below it.</summary>
    private bool IsEntry(int index, KeyHeader? header)
    {
        if (_header?.Key.Text != FactFileReader.EntriesKey || NextContent(_first) >= index
            || FactFileReader.Nearest(header?.Key.Text) is not null)
        {
            return false;
        }

        int next = NextContent(index);
        return next < _lines.Length && _lines[next].Content > _lines[next].Start;
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
            if (!_lines[index].HasTab || header is not { HasColon: true, Key.Text: FactFileReader.KindKey })
            {
                // A tab before 'kind:' is found when its value is read.
                _diagnostics.Add(YamlReports.Malformed(
                    header is null
                        ? _text.LocationOf(_lines[index].Content, _text.EndOfLineAt(_lines[index].Content))
                        : _text.LocationOf(header.Key.Range),
                    SyntaxReports.TopLevelIndented));
            }

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
            _diagnostics.Add(YamlReports.Directive(_text.LocationOf(line.Content, _text.EndOfLineAt(line.Content))));
            return true;
        }

        FactDiagnostic report = YamlReports.DocumentMarker(_text.LocationOf(line.Content, line.Content + 3));
        bool isSecond = (_sections.Count > 0 || _hasMarker) && NextContent(index) < _lines.Length;
        if (isSecond)
        {
            report = YamlReports.SecondDocument(report.Location);
            IsCutOff = true;
        }

        _hasMarker = true;
        _diagnostics.Add(report);
        return !isSecond;
    }

    /// <summary>Whether a second document was left unread.</summary>
    public bool IsCutOff { get; private set; }

    private int NextContent(int index)
    {
        do
        {
            index++;
        }
        while (index < _lines.Length && _lines[index].IsEmpty);

        return index;
    }
}
