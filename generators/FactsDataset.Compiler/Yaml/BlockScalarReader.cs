using System.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Reads block texts (YAML 1.2.2, 8.1), literal and folded.</summary>
internal sealed class BlockScalarReader(YamlCursor cursor, ScannedText text)
{
    private readonly YamlCursor _cursor = cursor;
    private readonly ScannedText _text = text;
    private readonly StringBuilder _value = new();

    /// <summary>How the line breaks at the end are chomped: '-' strips them, '+' keeps them, ' ' keeps one.</summary>
    private char _chomping;

    /// <summary>Reads from the header to the start of the first line that is not part of the text.</summary>
    /// <param name="parent">The indentation of what holds it.</param>
    /// <param name="end">Where its last line with content ends.</param>
    public string Read(int parent, out YamlPosition end)
    {
        int header = _cursor.At;
        bool isFolded = _cursor.Current == '>';
        _cursor.At++;
        int digit = ReadIndicators();
        end = _cursor.Save();
        if (!EndHeader())
        {
            _cursor.Fail(new SyntaxFault(header, _text.EndOfLineAt(header), YamlReports.BlockScalar));
            return string.Empty;
        }

        end = end with { At = _text.EndOfLineAt(header) };
        int indentation = digit > 0 ? Math.Max(parent, 0) + digit : DetectIndentation(header, parent);
        return ReadLines(indentation, isFolded, ref end);
    }

    private int ReadIndicators()
    {
        int digit = 0;
        _chomping = ' ';
        for (int count = 0; count < 2; count++)
        {
            char indicator = _cursor.Current;
            if (indicator is '+' or '-' && _chomping == ' ')
            {
                _chomping = indicator;
            }
            else if (indicator is >= '1' and <= '9' && digit == 0)
            {
                digit = indicator - '0';
            }
            else
            {
                break;
            }

            _cursor.At++;
        }

        return digit;
    }

    /// <summary>Goes to the end of the header's line.</summary>
    /// <returns>Whether nothing but a comment stands there.</returns>
    private bool EndHeader()
    {
        _cursor.SkipBlanks();
        if (_cursor.Current == '#' && _cursor.IsCommentAt(_cursor.At))
        {
            _cursor.SkipLine();
        }

        return _cursor.IsAtEnd || YamlCharacters.IsBreak(_cursor.Current);
    }

    /// <summary>The indentation of the first line with content, which empty lines before it do not exceed.</summary>
    private int DetectIndentation(int header, int parent)
    {
        YamlPosition start = _cursor.Save();
        int widest = 0;
        while (!_cursor.IsAtEnd && YamlCharacters.IsBreak(_cursor.Current))
        {
            _cursor.SkipBreak();
            if (_cursor.IsAtEnd || YamlCharacters.IsBreak(_cursor.Current))
            {
                widest = Math.Max(widest, _cursor.Indentation);
            }
        }

        bool hasContent = !_cursor.IsAtEnd && _cursor.Indentation > parent;
        int indentation = hasContent ? _cursor.Indentation : Math.Max(widest, parent + 1);
        if (hasContent && widest > indentation)
        {
            _cursor.Fail(new SyntaxFault(header, _text.EndOfLineAt(header), YamlReports.BlockScalar));
        }

        _cursor.Restore(start);
        return indentation;
    }

    private string ReadLines(int indentation, bool isFolded, ref YamlPosition end)
    {
        _value.Clear();
        int emptyLines = 0;
        bool isFirst = true;
        bool hasBreak = false;
        bool wasSpaced = false;
        while (!_cursor.IsAtEnd)
        {
            YamlPosition lineEnd = _cursor.Save();
            _cursor.SkipBreak();
            if ((_cursor.IsAtEnd || YamlCharacters.IsBreak(_cursor.Current)) && _cursor.Indentation <= indentation)
            {
                emptyLines += _cursor.IsAtEnd && _cursor.Indentation == 0 ? 0 : 1;
                continue;
            }

            if (_cursor.Indentation < indentation || _cursor.IsAtMarker)
            {
                FailTab();
                _cursor.Restore(lineEnd);
                break;
            }

            int start = _cursor.LineStart + indentation;
            bool isSpaced = YamlCharacters.IsBlank(_cursor.Source[start]);
            AppendBreaks(isFirst ? emptyLines : emptyLines + 1, isFolded && !isFirst && !isSpaced && !wasSpaced);
            _cursor.SkipLine();
            _value.Append(_cursor.Source, start, _cursor.At - start);
            bool hasContent = HasContent(start, _cursor.At);
            end = hasContent ? _cursor.Save() : end;

            // The end of the file ends a line of blanks, as the YAML test suite has it (L24T), and no other.
            hasBreak = !_cursor.IsAtEnd || !hasContent;
            wasSpaced = isSpaced;
            isFirst = false;
            emptyLines = 0;
        }

        return Chomp(isFirst, hasBreak, emptyLines);
    }

    /// <summary>Gives up at a tab, which looks like the text's indentation and is none.</summary>
    private void FailTab()
    {
        if (_cursor.Tab >= 0)
        {
            _cursor.Fail(new SyntaxFault(_cursor.Tab, _cursor.Tab + 1, YamlReports.TabIndentation));
        }
    }

    private string Chomp(bool isEmpty, bool hasBreak, int emptyLines)
    {
        int breaks = _chomping switch
        {
            '-' => 0,
            '+' => emptyLines + (!isEmpty && hasBreak ? 1 : 0),
            _ => !isEmpty && hasBreak ? 1 : 0,
        };
        return _value.Append('\n', breaks).ToString();
    }

    private void AppendBreaks(int count, bool isFolded) =>
        _ = isFolded && count == 1 ? _value.Append(' ') : _value.Append('\n', isFolded ? count - 1 : count);

    private bool HasContent(int start, int end)
    {
        while (start < end && YamlCharacters.IsBlank(_cursor.Source[start]))
        {
            start++;
        }

        return start < end;
    }
}
