using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Mappings and lists by indentation (YAML 1.2.2, 8.2).</summary>
internal sealed partial class YamlReader
{
    /// <summary>Reads a value; null where there is none.</summary>
    /// <param name="parent">The indentation of what holds it.</param>
    /// <param name="level">How many collections hold it, and one.</param>
    /// <param name="context">What it stands behind.</param>
    private SyntaxNode? ReadBlockNode(int parent, int level, BlockContext context)
    {
        int line = _cursor.Line;
        int before = _cursor.At;
        _cursor.SkipToContent();
        bool isInline = context != BlockContext.Document && _cursor.Line == line;
        if (!isInline && EndsBefore(parent, context))
        {
            return null;
        }

        YamlPosition start = _cursor.Save();
        bool mayNest = !isInline || context != BlockContext.MappingValue;
        bool isMarked = false;
        int marked = 0;
        while (PassProperty())
        {
            isMarked = true;
            marked = _cursor.At;
            line = _cursor.Line;
            _cursor.SkipToContent();
            if (_cursor.Line != line)
            {
                if (EndsBefore(parent, context))
                {
                    return Nothing(marked);
                }

                start = _cursor.Save();
                isInline = false;
                mayNest = true;
            }
        }

        if (_cursor.IsAtEnd)
        {
            return isMarked ? Nothing(marked) : null;
        }

        if (_cursor.IsIndicator('-'))
        {
            return BeginsBlock(start, before, isInline, mayNest && start.At == _cursor.At, YamlReports.DashInText, level)
                ? ReadBlockSequence(start.Column, level)
                : null;
        }

        if (_cursor.IsIndicator('?') || _cursor.IsIndicator(':'))
        {
            return BeginsBlock(start, before, isInline, mayNest, YamlReports.ColonInText, level)
                ? ReadBlockMapping(start, level, null)
                : null;
        }

        if (_cursor.Current is '|' or '>')
        {
            return ReadBlockScalar(parent, isMarked);
        }

        YamlPosition nodeStart = _cursor.Save();
        string? plain = ReadPlainLine();
        if (plain is not null && !IsColonAhead())
        {
            return ReadPlainLines(plain, nodeStart, parent, isMarked, isFlow: false);
        }

        SyntaxNode? node = plain is null
            ? ReadBoundedNode(parent, level, isMarked, isFlow: false)
            : ToScalar(plain, ScalarStyle.Plain, nodeStart, isMarked);
        if (_cursor.IsStopped)
        {
            return null;
        }

        if (IsColonAhead())
        {
            if (nodeStart.Line != _cursor.Line)
            {
                FailLongKey(nodeStart, node);
                return null;
            }

            return BeginsBlock(start, before, isInline, mayNest, YamlReports.ColonInText, level)
                ? ReadBlockMapping(start, level, node)
                : null;
        }

        FailBehind(node, nodeStart);
        return node;
    }

    /// <summary>Whether the line that begins here belongs to what holds the value, so that there is no value.</summary>
    private bool EndsBefore(int parent, BlockContext context)
    {
        if (_cursor.IsAtEnd || _cursor.IsAtMarker)
        {
            return true;
        }

        if (_cursor.Tab >= 0)
        {
            if (_cursor.Indentation <= parent)
            {
                FailTab();
            }

            return _cursor.IsStopped;
        }

        return _cursor.Column <= parent
            && !(_cursor.Column == parent && context == BlockContext.MappingValue && _cursor.IsIndicator('-'));
    }

    /// <summary>Whether a block collection can begin here; where it cannot, reading is given up.</summary>
    private bool BeginsBlock(in YamlPosition start, int before, bool isInline, bool mayNest, string phrase, int level)
    {
        if (!mayNest)
        {
            FailHere(phrase, isFlow: false);
            return false;
        }

        int tab = isInline ? _cursor.Source.IndexOf('\t', before, start.At - before) : start.Tab;
        if (tab >= 0)
        {
            _cursor.Fail(new SyntaxFault(tab, tab + 1, YamlReports.TabIndentation));
        }

        return OpensLevel(level, start.At);
    }

    private bool OpensLevel(int level, int start)
    {
        if (level > MostLevels && !_cursor.IsStopped)
        {
            Report(YamlReports.TooDeep(_text.LocationOf(_text.VisibleRange(start, start, start, _text.Length))));
            _isMalformed = true;
            _cursor.Stop();
        }

        return !_cursor.IsStopped;
    }

    private MappingSyntax ReadBlockMapping(in YamlPosition start, int level, SyntaxNode? firstKey)
    {
        int column = start.Column;
        PairCollector pairs = CollectorAt(level);
        ReadBlockPair(pairs, start, firstKey, level);
        while (GoesOn(column, YamlReports.KeyExpected))
        {
            FailTab();
            if (_cursor.IsIndicator('-'))
            {
                FailHere(YamlReports.KeyExpected, isFlow: false);
                break;
            }

            ReadBlockPair(pairs, _cursor.Save(), null, level);
        }

        return pairs.ToMapping(_text.RangeOf(start.At, start.At));
    }

    /// <summary>Goes to the next line, and says whether it holds another item of the collection.</summary>
    private bool GoesOn(int column, string phrase)
    {
        _cursor.SkipToContent();
        if (_cursor.IsAtEnd || _cursor.IsAtMarker || IsAtDirective)
        {
            return false;
        }

        if (!_cursor.IsFirstInLine || _cursor.Column > column)
        {
            FailTab();
            FailHere(phrase, isFlow: false);
        }

        return _cursor.Column == column && !_cursor.IsStopped;
    }

    private SequenceSyntax ReadBlockSequence(int column, int level)
    {
        List<SyntaxNode> items = [];
        YamlPosition start = _cursor.Save();
        do
        {
            FailTab();
            int dash = _cursor.At++;
            SyntaxNode? item = _cursor.IsStopped ? null : ReadBlockNode(column, level + 1, BlockContext.SequenceItem);
            if (item is null)
            {
                Report(YamlReports.MissingItem(_text.LocationOf(dash, dash + 1)));
                item = Nothing(dash + 1);
            }

            items.Add(item);
        }
        while (GoesOn(column, YamlReports.UnexpectedContent) && _cursor.IsIndicator('-'));

        return ToSequence(items, _text.RangeOf(start.At, start.At));
    }

    /// <summary>Reads a key with its value.</summary>
    /// <param name="pairs">Where it is added.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="key">The key, where it has been read already.</param>
    /// <param name="level">The level of the mapping.</param>
    private void ReadBlockPair(PairCollector pairs, in YamlPosition start, SyntaxNode? key, int level)
    {
        bool isExplicit = key is null && _cursor.IsIndicator('?');
        if (isExplicit)
        {
            key = ReadExplicitKey(start, level);
        }
        else if (key is null)
        {
            key = ReadKey(start.Column, level);
        }

        int keyEnd = _cursor.At;
        _cursor.SkipBlanks();
        SyntaxNode? value = null;
        int reported = _diagnostics.Count;
        if (_cursor.IsIndicator(':'))
        {
            if (key is null && !isExplicit)
            {
                Report(YamlReports.MissingKey(_text.LocationOf(_cursor.At, _cursor.At + 1)));
            }

            reported = _diagnostics.Count;
            _cursor.At++;
            value = ReadBlockNode(start.Column, level + 1, isExplicit ? BlockContext.SequenceItem : BlockContext.MappingValue);
        }
        else if (!isExplicit && !_cursor.IsStopped)
        {
            _cursor.Fail(new SyntaxFault(start.At, _text.EndOfLineAt(start.At), MissingColonIn(start.At)));
        }

        if (!_cursor.IsStopped)
        {
            AddPair(pairs, key, value, start.At, keyEnd, isExplicit, reported, isFlow: false);
        }
    }

    private SyntaxNode? ReadExplicitKey(in YamlPosition start, int level)
    {
        Report(YamlReports.ComplexKey(_text.LocationOf(start.At, start.At + 1)));
        _cursor.At++;
        SyntaxNode? key = ReadBlockNode(start.Column, level + 1, BlockContext.SequenceItem);
        YamlPosition keyEnd = _cursor.Save();
        _cursor.SkipToContent();
        if (_cursor.Column != start.Column || !_cursor.IsIndicator(':') || !_cursor.IsFirstInLine)
        {
            _cursor.Restore(keyEnd);
        }

        return key;
    }

    /// <summary>Reads a key in one line; null where a colon comes first.</summary>
    private SyntaxNode? ReadKey(int parent, int level)
    {
        bool isMarked = false;
        while (PassProperty())
        {
            isMarked = true;
            _cursor.SkipBlanks();
        }

        if (_cursor.IsIndicator(':') || _cursor.IsStopped)
        {
            return null;
        }

        YamlPosition start = _cursor.Save();
        SyntaxNode? key = ReadPlainLine() is { } plain
            ? ToScalar(plain, ScalarStyle.Plain, start, isMarked)
            : ReadBoundedNode(parent, level + 1, isMarked, isFlow: false);
        if (!_cursor.IsStopped && _cursor.Line != start.Line)
        {
            FailLongKey(start, key);
        }

        return key;
    }

    /// <summary>Adds a pair, and reports what it lacks or has too much of.</summary>
    private void AddPair(PairCollector pairs, SyntaxNode? key, SyntaxNode? value, int keyStart, int keyEnd, bool isExplicit, int reported, bool isFlow)
    {
        if (key is not ScalarSyntax { Text.Length: > 0 } scalar)
        {
            if (key is MappingSyntax or SequenceSyntax && !isExplicit)
            {
                Report(YamlReports.CollectionKey(_text.LocationOf(_text.VisibleRange(keyStart, keyEnd, keyStart, _text.Length))));
            }
            else if (key is ScalarSyntax { IsDamaged: false } && !isExplicit)
            {
                Report(YamlReports.MissingKey(_text.LocationOf(key.Range)));
            }

            pairs.Drop(key, value);
            return;
        }

        if (scalar is { Style: ScalarStyle.Plain, Text: "<<" })
        {
            _diagnostics.RemoveRange(reported, _diagnostics.Count - reported); // the alias is part of the merge
            Report(YamlReports.MergeKey(_text.LocationOf(scalar.Range)));
            pairs.Drop(scalar, value);
            return;
        }

        if (scalar is { IsDamaged: false, OddBlank: { } blank })
        {
            char character = _text.Text[blank.Start];
            Report(FactDiagnostic.At(
                Rules.HiddenCharacter, _text.LocationOf(blank), OddBlanks.Describe(character), OddBlanks.Remedy(character, isAtEnd: false)));
            scalar = scalar with { IsDamaged = true };
        }

        if (value is null && isFlow && scalar.Style == ScalarStyle.Plain && ReportWords(scalar, pairs))
        {
            pairs.Drop(scalar, null);
            return;
        }

        if (value is null)
        {
            if (!isExplicit && !_text.IsLineDamaged(scalar.Range.EndPoint.Line))
            {
                Report(YamlReports.MissingValue(_text.LocationOf(scalar.Range), scalar.Text));
                _lineBehindKey = _cursor.Line;
            }

            value = Nothing(keyEnd);
        }

        if (pairs.Add(scalar, value) is { } first)
        {
            Report(YamlReports.DuplicateKey(scalar.Text, _text.LocationOf(scalar.Range), _text.LocationOf(first.Range)));
        }
    }
}
