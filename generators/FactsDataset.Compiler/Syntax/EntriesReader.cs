using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Cuts what stands under <c>entries:</c> into entries by indentation, and reads each by itself.</summary>
internal sealed class EntriesReader
{
    /// <summary>What a tab counts for while it is not known how entries are indented.</summary>
    private const int DefaultIndentation = 2;

    private readonly ScannedText _text;
    private readonly SourceLine[] _lines;
    private readonly YamlReader _reader;
    private readonly List<FactDiagnostic> _diagnostics;
    private readonly EntryCollector _entries;
    private readonly HashSet<int> _reportedIndentations = [];
    private HashSet<string>? _fields;
    private int _indentation;
    private bool _isComplete = true;
    private bool _isUnclosed;

    public EntriesReader(
        ScannedText text, SourceLine[] lines, YamlReader reader, List<FactDiagnostic> diagnostics, EntryCollector entries)
    {
        _text = text;
        _lines = lines;
        _reader = reader;
        _diagnostics = diagnostics;
        _entries = entries;
    }

    /// <summary>Reads the entries between two lines, the second excluded.</summary>
    /// <returns>Whether no entry can be missing from the list.</returns>
    public bool ReadBlock(int first, int end)
    {
        int line = NextContent(first, end);
        if (line == end)
        {
            return true;
        }

        _indentation = _lines[line].Indentation(_text.Text, DefaultIndentation);
        char opening = _text.Text[_lines[line].Content];
        if (opening is '{' or '[' || (opening == '-' && ValueContinuation.IsMark(_text, _lines[line])))
        {
            return ReadWhole(_lines[line].Start, _text.Lines.StartOf(end));
        }

        line = PassMisplacedStart(line, end);
        while (line < end)
        {
            int next = NextContent(line + 1, end);
            int body = next;
            int deepest = DeepestHeader(line, body, end);
            while (next < end && !BeginsEntry(next, line, body, deepest, end))
            {
                next = NextContent(next + 1, end);
            }

            ReadEntry(line, next);
            line = next;
        }

        return _isComplete;
    }

    /// <summary>
    /// Where the first entry has its id at the indentation of fields, or none, says so once, and goes to the second.
    /// What comes after shows how entries are indented.
    /// </summary>
    /// <returns>The line of the first entry to be read.</returns>
    private int PassMisplacedStart(int line, int end)
    {
        int shallower = NextContent(line + 1, end);
        while (shallower < end && IndentationOf(_lines[shallower]) >= _indentation)
        {
            shallower = NextContent(shallower + 1, end);
        }

        if (KeyHeader.Read(_text, _lines[line]) is not { HasColon: true } header
            || (shallower < end && KeyHeader.Read(_text, _lines[shallower]) is not { HasColon: true, IsAlone: true })
            || FieldSlips.CountFields(_text, _lines, line, shallower, _indentation) < 2)
        {
            return line;
        }

        int next = NextContent(line + 1, end);
        bool isId = header.IsAlone && next < end && IndentationOf(_lines[next]) == _indentation && !FieldSlips.IsDash(_text, _lines[next]);
        _indentation = shallower < end ? IndentationOf(_lines[shallower]) : DefaultIndentation;
        if (_lines[line].HasTab)
        {
            ReadMisplaced(line, isId ? header : null);
            return shallower;
        }

        _diagnostics.Add(YamlReports.Malformed(
            _text.LocationOf(header.Key.Range), isId ? SyntaxReports.EntryIndentationOfOthers(_indentation) : SyntaxReports.IdMissing));
        _isComplete &= _entries.AddMalformed(isId ? header : null);
        return shallower;
    }

    /// <summary>Reads entries that begin in the line of <c>entries:</c>, as <c>{}</c> does.</summary>
    /// <returns>Whether no entry can be missing from the list.</returns>
    public bool ReadInline(int start, int end)
    {
        YamlReading reading = _reader.Read(start, end);
        return reading.Root is MappingSyntax { Pairs.Count: 1 } section && _entries.AddAll(section.Pairs[0].Value);
    }

    private bool ReadWhole(int start, int end)
    {
        YamlReading reading = _reader.Read(start, end);
        return reading.Root is not null && _entries.AddAll(reading.Root);
    }

    /// <summary>
    /// How far the line that begins the next entry is indented at most: as entries are, or less where this entry
    /// is misplaced so far to the left that its own fields stand where ids should.
    /// </summary>
    private int DeepestHeader(int header, int body, int end)
    {
        bool isLeft = IndentationOf(_lines[header]) < _indentation;
        if (!isLeft || body == end || IndentationOf(_lines[body]) > _indentation
            || IndentationOf(_lines[body]) <= IndentationOf(_lines[header])
            || KeyHeader.Read(_text, _lines[header]) is not { HasColon: true })
        {
            return _indentation;
        }

        _isComplete = false;
        return IndentationOf(_lines[body]) - 1;
    }

    private bool BeginsEntry(int index, int header, int body, int deepest, int end)
    {
        SourceLine line = _lines[index];
        int indentation = IndentationOf(line);
        if (indentation > deepest)
        {
            return false;
        }

        return indentation < _indentation
            || (!ValueContinuation.Continues(_text, line, _lines[header], _lines[body]) && !IsDedentedField(index, header, body, end));
    }

    /// <summary>Whether a line at the indentation of ids is a field of the entry before it all the same.</summary>
    private bool IsDedentedField(int index, int header, int body, int end)
    {
        if (_lines[index].HasTab || IndentationOf(_lines[index]) != _indentation || IndentationOf(_lines[header]) != _indentation
            || KeyHeader.Read(_text, _lines[index]) is not { HasColon: true, Key.IsDamaged: false } field
            || KeyHeader.Read(_text, _lines[header]) is not { HasColon: true, IsAlone: true })
        {
            return false;
        }

        if (IsFieldElsewhere(field, end))
        {
            // An id may be called as a field is. What holds fields of its own is an entry.
            return !HoldsFields(index, field, body, end);
        }

        return IndentationOf(_lines[body]) > _indentation && !FieldSlips.IsDash(_text, _lines[body])
            && FieldSlips.HasFieldValue(_text, _lines[index], field);
    }

    /// <summary>Whether what stands behind a key, or below it, begins with a field of an entry, or is an entry without fields.</summary>
    private bool HoldsFields(int index, KeyHeader key, int body, int end)
    {
        if (!key.IsAlone)
        {
            return FieldSlips.FirstFlowKey(_text, _lines[index], key) is { } first && (first.Length == 0 || _fields!.Contains(first));
        }

        int next = NextContent(index + 1, end);
        return next < end && IndentationOf(_lines[next]) == IndentationOf(_lines[body]) && !FieldSlips.IsDash(_text, _lines[next]);
    }

    /// <summary>Whether a key stands as a field in some entry.</summary>
    private bool IsFieldElsewhere(KeyHeader key, int end)
    {
        _fields ??= FieldSlips.KeysBelow(_text, _lines, end, _indentation);
        return _fields.Contains(key.Key.Text);
    }

    private int IndentationOf(SourceLine line) => line.Indentation(_text.Text, Math.Max(_indentation, 1));

    private int NextContent(int index, int end)
    {
        while (index < end && _lines[index].IsEmpty)
        {
            index++;
        }

        return index;
    }

    private void ReadEntry(int first, int end)
    {
        SourceLine line = _lines[first];
        KeyHeader? header = KeyHeader.Read(_text, line);
        if (_isUnclosed && header is not { HasColon: true, IsAlone: true } && IndentationOf(line) < _indentation)
        {
            // The rest of what the entry before left open: said already.
            _isComplete = false;
            return;
        }

        if (IndentationOf(line) != _indentation || line.HasTab)
        {
            ReadMisplaced(first, header);
            return;
        }

        if (_isUnclosed && header is not { HasColon: true })
        {
            // The rest of a quoted text or list that the entry before left open and unindented: said already.
            _isComplete = false;
            return;
        }

        if (header is { HasColon: true, IsAlone: true } && DedentedField(first, end) is { } dedented)
        {
            _diagnostics.Add(YamlReports.Malformed(
                _text.LocationOf(dedented), SyntaxReports.FieldIndentation));
            _isComplete &= _entries.AddMalformed(header) && FieldSlips.FindSecondEntry(_text, _lines, first, end) < 0;
            return;
        }

        if (header is not null && FieldSlips.IdBeforeColon(_text, header) is { } id)
        {
            _diagnostics.Add(YamlReports.Malformed(_text.LocationOf(header.Key.Range), YamlReports.BlankAfterColon));
            _isComplete &= _entries.AddMalformed(header with { Key = id });
            return;
        }

        int stop = _text.Lines.StartOf(end);
        int reported = _diagnostics.Count;
        YamlReading reading = _reader.Read(line.Start, stop);
        if (reading.IsMalformed)
        {
            int misplaced = NextMisplaced(first + 1, first, end);
            if (misplaced < end && KeyHeader.Read(_text, _lines[misplaced]) is { } field && !_lines[misplaced].HasTab && IsFieldElsewhere(field, end))
            {
                _diagnostics.RemoveRange(reported, _diagnostics.Count - reported);
                _diagnostics.Add(YamlReports.Malformed(_text.LocationOf(field.Key.Range), SyntaxReports.FieldIndentation));
                _isComplete &= _entries.AddMalformed(header) && FieldSlips.FindSecondEntry(_text, _lines, first, end) < 0;
                return;
            }

            if (misplaced < end)
            {
                _diagnostics.RemoveRange(reported, _diagnostics.Count - reported);
                ReadSplit(first, misplaced, end);
                return;
            }

            Recover(first, end, header, reading);
            return;
        }

        _isUnclosed = false;
        if (reading.Root is MappingSyntax { Pairs.Count: 1 } mapping && _text.Text[line.Content] is not ('{' or '['))
        {
            if (SplitAtSecondEntry(first, end, header, reported))
            {
                return;
            }

            _entries.Add(mapping.Pairs[0].Key, mapping.Pairs[0].Value);
            _isComplete &= !HasSwallowedEntry(reported);
            return;
        }

        if (_diagnostics.Count == reported)
        {
            _diagnostics.Add(YamlReports.Malformed(
                _text.LocationOf(line.Content, _text.EndOfLineAt(line.Content)),
                header is null ? SyntaxReports.EntryWithoutId : YamlReports.MissingColon));
        }

        _isComplete &= _entries.AddMalformed(header);
    }

    /// <summary>Keeps of a malformed entry what can be known: its id, and whether it may hide others.</summary>
    private void Recover(int first, int end, KeyHeader? header, YamlReading reading)
    {
        _isUnclosed = reading.Fault is { IsUnclosed: true };
        _isComplete &= !EntryHiding.IsLikely(_text, _lines, first, end, reading.Fault) && FieldSlips.FindSecondEntry(_text, _lines, first, end) < 0;
        _isComplete &= _entries.AddMalformed(header);
    }

    /// <summary>
    /// Where the fields of an entry begin anew inside it, the id between is missing or indented like a field: says so once
    /// instead of once for each field, and reads what stands before.
    /// </summary>
    private bool SplitAtSecondEntry(int first, int end, KeyHeader? header, int reported)
    {
        if (header is null || _diagnostics.Count - reported < 2)
        {
            return false;
        }

        int second = FieldSlips.FindSecondEntry(_text, _lines, first, end);
        if (second < 0)
        {
            return false;
        }

        _diagnostics.RemoveRange(reported, _diagnostics.Count - reported);
        int above = FieldSlips.IdAbove(_text, _lines, first, second);
        ReadEntry(first, above < 0 ? second : above);
        KeyHeader misplaced = KeyHeader.Read(_text, _lines[above < 0 ? second : above])!;
        _diagnostics.Add(YamlReports.Malformed(
            _text.LocationOf(misplaced.Key.Range),
            above < 0 ? SyntaxReports.IdMissing : SyntaxReports.EntryIndentation(_indentation)));
        _isComplete &= above >= 0 && _entries.AddMalformed(misplaced);
        return true;
    }

    private TextRange? DedentedField(int first, int end)
    {
        for (int index = NextContent(first + 1, end); index < end; index = NextContent(index + 1, end))
        {
            if (IndentationOf(_lines[index]) == _indentation && IsDedentedField(index, first, NextContent(first + 1, end), end))
            {
                return KeyHeader.Read(_text, _lines[index])?.Key.Range;
            }
        }

        return null;
    }

    /// <summary>A key without a value and, after it, a key that stands twice: an id at the indentation of the fields.</summary>
    private bool HasSwallowedEntry(int reported)
    {
        bool IsReported(DiagnosticRule rule) => _diagnostics.Skip(reported).Any(report => report.Rule == rule);

        return _diagnostics.Count > reported && IsReported(Rules.UnsupportedYaml) && IsReported(Rules.DuplicateKey);
    }

    private void ReadSplit(int first, int misplaced, int end)
    {
        ReadEntry(first, misplaced);
        while (misplaced < end)
        {
            ReadMisplaced(misplaced, KeyHeader.Read(_text, _lines[misplaced]));
            misplaced = NextMisplaced(misplaced + 1, first, end);
        }
    }

    /// <summary>
    /// The next line with an id that is indented further than an entry and less than a field, or by a tab with what
    /// look like fields below it; or the end.
    /// </summary>
    private int NextMisplaced(int from, int entry, int end)
    {
        int body = NextContent(entry + 1, end);
        int bodyIndentation = body < end ? IndentationOf(_lines[body]) : 0;
        for (int index = NextContent(from, end); index < end; index = NextContent(index + 1, end))
        {
            bool isMisplaced = _lines[index].HasTab
                ? IsField(NextContent(index + 1, end), end, bodyIndentation)
                : IndentationOf(_lines[index]) < bodyIndentation;
            if (isMisplaced
                && KeyHeader.Read(_text, _lines[index]) is { HasColon: true, IsAlone: true })
            {
                return index;
            }
        }

        return end;
    }

    private bool IsField(int index, int end, int indentation) =>
        index < end && _lines[index] is { HasTab: false } line && IndentationOf(line) == indentation
        && _text.Text[line.Content] != '-';

    /// <summary>Takes an entry that is not indented as the first one is; each wrong indentation is reported once.</summary>
    private void ReadMisplaced(int first, KeyHeader? header)
    {
        SourceLine line = _lines[first];
        if (_reportedIndentations.Add(line.HasTab ? -1 : IndentationOf(line)))
        {
            TextRange range = line.HasTab
                ? _text.RangeOf(_text.TabBefore(line.Content), _text.TabBefore(line.Content) + 1)
                : header?.Key.Range ?? _text.RangeOf(line.Content, _text.EndOfLineAt(line.Content));
            _diagnostics.Add(YamlReports.Malformed(
                _text.LocationOf(range),
                line.HasTab ? YamlReports.TabIndentation : SyntaxReports.EntryIndentation(_indentation)));
        }

        _isComplete &= _entries.AddMalformed(header);
    }
}
