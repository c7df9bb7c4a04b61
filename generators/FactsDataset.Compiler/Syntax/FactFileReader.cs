using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Reads the frame of one fact file: <c>kind:</c> and <c>entries:</c>, and what else somebody put there.</summary>
internal sealed class FactFileReader
{
    public const string KindKey = "kind";
    public const string EntriesKey = "entries";

    private static readonly string[] Keys = [KindKey, EntriesKey];

    private readonly ScannedText _text;
    private readonly SourceLine[] _lines;
    private readonly List<FactDiagnostic> _diagnostics;
    private readonly EntryCollector _entries;
    private readonly YamlReader _reader;
    private ScalarSyntax? _kind;
    private TextRange? _kindKey;
    private TextRange? _entriesKey;
    private bool _isMalformed;
    private bool _isFrameSound = true;

    public FactFileReader(ScannedText text, List<FactDiagnostic> diagnostics)
    {
        _text = text;
        _lines = SourceLine.Of(text);
        _diagnostics = diagnostics;
        _entries = new EntryCollector(text, diagnostics);
        _reader = new YamlReader(text, diagnostics);
    }

    /// <summary>The key of the frame that a key is, or is a slip of.</summary>
    public static string? Nearest(string? key) => key is null ? null : Spelling.Nearest(key, Keys);

    public FactFileSyntax Read()
    {
        var cutter = new SectionCutter(_text, _lines, _diagnostics);
        List<FileSection> sections = cutter.Cut();
        HashSet<string> present = new(sections.Select(section => section.Header?.Key.Text ?? string.Empty));
        foreach (FileSection section in sections)
        {
            ReadSection(section, KeyOf(section, present));
        }

        _isMalformed |= cutter.IsCutOff;
        if (_isFrameSound && !cutter.IsCutOff)
        {
            ReportMissing();
        }

        return new FactFileSyntax(
            _text.Path, _kind, _entries.ToEntries(), _diagnostics.ToEquatableArray(), _isMalformed);
    }

    /// <summary>
    /// The key that a section is to be read as: its own, or the one that it is a slip of, if that stands nowhere else,
    /// so that a slip in a key does not take the whole file away.
    /// </summary>
    private string? KeyOf(FileSection section, HashSet<string> present)
    {
        if (section.Header is not { } header || Keys.Contains(header.Key.Text))
        {
            return section.Header?.Key.Text;
        }

        string? nearest = Nearest(header.Key.Text);
        if (header.HasColon && !header.Key.IsDamaged)
        {
            string advice = nearest is not null ? $"did you mean '{nearest}'?"
                : _entriesKey is not null ? "indent it if it is an entry"
                : "only 'kind' and 'entries' stand at its top";
            _diagnostics.Add(FactDiagnostic.At(
                Rules.UnknownName, _text.LocationOf(header.Key.Range), "A fact file", "key", header.Key.Text, advice));
        }

        return nearest is not null && !present.Contains(nearest) ? nearest : null;
    }

    private void ReadSection(FileSection section, string? key)
    {
        int start = _lines[section.First].Start;
        int end = _text.Lines.StartOf(section.End);
        if (section.Header is not { HasColon: true } header)
        {
            ReadWithoutColon(section, key, start, end);
        }
        else if (key == KindKey)
        {
            if (IsFirst(header.Key, ref _kindKey))
            {
                ReadKind(start, end);
            }
        }
        else if (key == EntriesKey)
        {
            _ = IsFirst(header.Key, ref _entriesKey);
            var reader = new EntriesReader(_text, _lines, _reader, _diagnostics, _entries);
            _isMalformed |= header.IsAlone
                ? !reader.ReadBlock(section.First + 1, section.End)
                : !reader.ReadInline(start, end);
        }
        else
        {
            _isFrameSound = false;
            _isMalformed |= header.Key.IsDamaged || Enumerable.Range(section.First + 1, section.End - section.First - 1)
                .Any(line => !_lines[line].IsEmpty);
        }
    }

    private bool IsFirst(ScalarSyntax key, ref TextRange? first)
    {
        if (first is { } earlier)
        {
            _diagnostics.Add(YamlReports.DuplicateKey(key.Text, _text.LocationOf(key.Range), _text.LocationOf(earlier)));
            return false;
        }

        first = key.Range;
        return true;
    }

    private void ReadWithoutColon(FileSection section, string? key, int start, int end)
    {
        _isFrameSound = false;
        _isMalformed = true;
        if (section.Header is { Key.IsDamaged: false } header)
        {
            _diagnostics.Add(YamlReports.Malformed(_text.LocationOf(header.Key.Range), YamlReports.MissingColon));
            if (key == EntriesKey && header.IsAlone)
            {
                _entriesKey ??= header.Key.Range;
                new EntriesReader(_text, _lines, _reader, _diagnostics, _entries).ReadBlock(section.First + 1, section.End);
            }

            return;
        }

        int reported = _diagnostics.Count;
        YamlReading reading = _reader.Read(start, end);
        if (reading.Root is not null && _diagnostics.Count == reported)
        {
            _diagnostics.Add(FactDiagnostic.At(
                Rules.WrongShape,
                _text.LocationOf(reading.Root.Range),
                "The top of a fact file",
                reading.Root switch { ScalarSyntax => "a text", SequenceSyntax => "a list", _ => "written like this" },
                "write 'kind:' and 'entries:', each at the start of a line"));
        }
    }

    private void ReadKind(int start, int end)
    {
        YamlReading reading = _reader.Read(start, end);
        SyntaxNode? value = reading.Root is MappingSyntax { Pairs.Count: 1 } mapping ? mapping.Pairs[0].Value : null;
        if (value is ScalarSyntax scalar)
        {
            _kind = scalar is { IsDamaged: true, Text.Length: 0 } ? null : scalar;
        }
        else if (value is not null)
        {
            _diagnostics.Add(FactDiagnostic.At(
                Rules.WrongShape,
                _text.LocationOf(value.Range),
                "The kind of a file",
                value is SequenceSyntax ? "a list" : "a mapping",
                "name one kind of the schema, such as 'kind: person'"));
        }
    }

    private void ReportMissing()
    {
        string? key = _kindKey is null ? KindKey : _entriesKey is null ? EntriesKey : null;
        if (key is not null)
        {
            _diagnostics.Add(FactDiagnostic.At(
                Rules.MissingField,
                SourceLocation.StartOf(_text.Path),
                "This fact file",
                $"'{key}'",
                key == KindKey
                    ? "begin it with 'kind:' and the name of a kind of the schema"
                    : "write 'entries:' and below it the entries, indented by two spaces"));
        }
    }
}
