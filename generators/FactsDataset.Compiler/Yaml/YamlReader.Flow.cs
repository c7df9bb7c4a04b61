namespace FactsDataset.Compiler.Yaml;

/// <summary>Mappings and lists between brackets (YAML 1.2.2, 7.4).</summary>
internal sealed partial class YamlReader
{
    private MappingSyntax ReadFlowMapping(int parent, int level)
    {
        PairCollector pairs = CollectorAt(level);
        YamlPosition open = _cursor.Save();
        YamlPosition item = open;
        _cursor.At++;
        for (bool isFirst = true; NextFlowItem(open, item, '}', isFirst, parent); isFirst = false)
        {
            item = _cursor.Save();
            ReadFlowPair(pairs, parent, level, open);
        }

        return pairs.ToMapping(_cursor.RangeFrom(open));
    }

    private SequenceSyntax ReadFlowSequence(int parent, int level)
    {
        List<SyntaxNode> items = [];
        YamlPosition open = _cursor.Save();
        YamlPosition item = open;
        _cursor.At++;
        for (bool isFirst = true; NextFlowItem(open, item, ']', isFirst, parent); isFirst = false)
        {
            item = _cursor.Save();
            if (ReadFlowItem(parent, level, open) is { } node)
            {
                items.Add(node);
            }
            else
            {
                FailHere(YamlReports.UnexpectedContent, isFlow: true);
            }
        }

        return ToSequence(items, _cursor.RangeFrom(open));
    }

    /// <summary>Reads an item of a list: a node, or a single pair without brackets around it.</summary>
    private SyntaxNode? ReadFlowItem(int parent, int level, in YamlPosition open)
    {
        YamlPosition start = _cursor.Save();
        SyntaxNode? key = null;
        if (!_cursor.IsIndicator('?') && !IsFlowColon(null))
        {
            key = ReadFlowNode(parent, level + 1, open);
            YamlPosition end = _cursor.Save();
            _cursor.SkipBlanks();
            if (key is null || !IsFlowColon(key))
            {
                _cursor.Restore(end);
                return key;
            }

            if (end.Line != start.Line)
            {
                FailAtColon(start);
                return null;
            }

            _cursor.Restore(end);
        }

        PairCollector pair = CollectorAt(level + 1);
        ReadFlowPair(pair, parent, level + 1, open, key, start);
        return pair.ToMapping(_text.RangeOf(start.At, start.At));
    }

    private void ReadFlowPair(PairCollector pairs, int parent, int level, in YamlPosition open)
    {
        YamlPosition start = _cursor.Save();
        ReadFlowPair(pairs, parent, level, open, null, start);
    }

    private void ReadFlowPair(PairCollector pairs, int parent, int level, in YamlPosition open, SyntaxNode? key, in YamlPosition start)
    {
        bool isExplicit = key is null && _cursor.IsIndicator('?');
        if (isExplicit)
        {
            Report(YamlReports.ComplexKey(_text.LocationOf(start.At, start.At + 1)));
            _cursor.At++;
            SkipInFlow(open, parent);
        }

        if (key is null && !IsFlowColon(null))
        {
            key = ReadFlowNode(parent, level + 1, open);
        }

        int keyEnd = _cursor.At;
        SkipInFlow(open, parent);
        SyntaxNode? value = null;
        int reported = _diagnostics.Count;
        if (IsFlowColon(key))
        {
            if (key is null && !isExplicit)
            {
                Report(YamlReports.MissingKey(_text.LocationOf(_cursor.At, _cursor.At + 1)));
            }

            reported = _diagnostics.Count;
            _cursor.At++;
            SkipInFlow(open, parent);
            value = ReadFlowNode(parent, level + 1, open);
            if (value is null)
            {
                SkipInFlow(open, parent);
            }
        }

        if (value is null && !IsAtEndOfFlowItem)
        {
            FailAfterItem(open, start);
        }

        // Where the text ends here the brackets are not closed, which is what is reported.
        if (!_cursor.IsStopped && !(value is null && _cursor.IsAtEnd))
        {
            AddPair(pairs, key, value, start.At, keyEnd, isExplicit, reported, isFlow: true);
        }
    }

    /// <summary>Reads a value between brackets; null where there is none.</summary>
    private SyntaxNode? ReadFlowNode(int parent, int level, in YamlPosition open)
    {
        bool isMarked = false;
        int marked = 0;
        while (PassProperty())
        {
            isMarked = true;
            marked = _cursor.At;
            SkipInFlow(open, parent);
        }

        if (IsAtEndOfFlowItem || IsFlowColon(null))
        {
            return isMarked && !_cursor.IsStopped ? Nothing(marked) : null;
        }

        if (_cursor.Current == '-' && !_plain.CanBegin(isFlow: true))
        {
            FailHere(YamlReports.DashInText, isFlow: true);
            return null;
        }

        YamlPosition start = _cursor.Save();
        return ReadBoundedOrPlain(parent, level, isMarked, start);
    }

    private SyntaxNode? ReadBoundedOrPlain(int parent, int level, bool isMarked, in YamlPosition start)
    {
        if (!IsBounded(_cursor.Current) && _plain.CanBegin(isFlow: true))
        {
            string text = _plain.ReadLine(isFlow: true);
            return ReadPlainLines(text, start, parent, isMarked, isFlow: true);
        }

        return ReadBoundedNode(parent, level, isMarked, isFlow: true);
    }

    private bool IsAtEndOfFlowItem => _cursor.IsAtEnd || _cursor.Current is ',' or ']' or '}';

    /// <summary>Whether a colon stands here that parts a key from its value; right behind quotes or brackets it needs no blank after it.</summary>
    private bool IsFlowColon(SyntaxNode? key)
    {
        if (_cursor.Current != ':')
        {
            return false;
        }

        int next = _cursor.At + 1;
        return _cursor.IsWhiteAt(next) || YamlCharacters.IsFlowIndicator(_cursor.Source[next])
            || key is MappingSyntax or SequenceSyntax or ScalarSyntax { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted };
    }

    /// <summary>Moves past the comma to the next item, or past the closing bracket, or gives up where neither stands.</summary>
    /// <returns>Whether there is an item.</returns>
    private bool NextFlowItem(in YamlPosition open, in YamlPosition item, char close, bool isFirst, int parent)
    {
        SkipInFlow(open, parent);
        if (!isFirst && _cursor.Current == ',')
        {
            _cursor.At++;
            SkipInFlow(open, parent);
        }
        else if (!isFirst && _cursor.Current != close)
        {
            FailAfterItem(open, item);
            return false;
        }

        if (_cursor.Current == close)
        {
            _cursor.At++;
            return false;
        }

        if (_cursor.Current == ',')
        {
            FailHere(YamlReports.EmptyItem, isFlow: true);
        }
        else if (IsAtEndOfFlowItem)
        {
            FailAfterItem(open, item);
        }

        return !_cursor.IsStopped;
    }

    /// <summary>Goes on to the next content, which is indented further than what holds the brackets; only brackets that close need not be.</summary>
    private void SkipInFlow(in YamlPosition open, int parent)
    {
        int line = _cursor.Line;
        _cursor.SkipToContent();
        if (_cursor.Line == line || _cursor.IsAtEnd
            || (_cursor.Indentation > parent && !_cursor.IsAtMarker)
            || (_cursor.Current is ']' or '}' && _cursor.Tab < 0))
        {
            return;
        }

        FailTab();
        FailUnclosed(open, _cursor.At);
    }

    /// <summary>
    /// Gives up where something follows an item that cannot. The end, or a key in a line of its own, means that the
    /// bracket was never closed and runs into the lines after it: that is reported where it opens.
    /// </summary>
    private void FailAfterItem(in YamlPosition open, in YamlPosition item)
    {
        if (_cursor.IsAtEnd || (_cursor.IsFirstInLine && BeginsKey()))
        {
            FailUnclosed(open, null);
        }
        else if (IsFlowColon(null))
        {
            FailAtColon(item);
        }
        else
        {
            FailHere(_cursor.Current == '#' ? YamlReports.CommentTooClose : YamlReports.CommaExpected(_cursor.Source[open.At]), isFlow: true);
        }
    }

    private void FailUnclosed(in YamlPosition open, int? noticed) => _cursor.Fail(new SyntaxFault(
        open.At, open.At + 1, YamlReports.BracketUnclosed(_cursor.Source[open.At]), IsUnclosed: true, Noticed: noticed));

    /// <summary>Gives up at a colon behind what can be no key, or where that begins if it runs over several lines.</summary>
    private void FailAtColon(in YamlPosition item)
    {
        if (item.Line == _cursor.Line)
        {
            FailHere(YamlReports.ColonInText, isFlow: true);
        }
        else
        {
            _cursor.Fail(new SyntaxFault(item.At, _text.EndOfLineAt(item.At), YamlReports.RunsIntoKey, Noticed: _cursor.At));
        }
    }

    /// <summary>Whether a key or a dash begins here.</summary>
    private bool BeginsKey()
    {
        if (_cursor.IsIndicator('-'))
        {
            return true;
        }

        YamlPosition position = _cursor.Save();
        _cursor.At = TokenEnd(isFlow: true);
        _cursor.SkipBlanks();
        bool isKey = _cursor.IsIndicator(':');
        _cursor.Restore(position);
        return isKey;
    }
}
