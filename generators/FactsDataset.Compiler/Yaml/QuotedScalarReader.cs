using System.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Reads texts between quotes (YAML 1.2.2, 7.3.1 and 7.3.2).</summary>
internal sealed class QuotedScalarReader(YamlCursor cursor, ScannedText text, TextPool pool)
{
    private readonly YamlCursor _cursor = cursor;
    private readonly ScannedText _text = text;
    private readonly TextPool _pool = pool;
    private readonly StringBuilder _value = new();

    /// <summary>How much of the value ends in an escape, whose blanks count.</summary>
    private int _kept;

    /// <summary>Reads from the opening quote to behind the closing one.</summary>
    /// <param name="parent">The indentation that lines after the first must exceed.</param>
    public string Read(int parent)
    {
        string source = _cursor.Source;
        int open = _cursor.At;
        char quote = source[open];
        int start = ++_cursor.At;
        SkipOrdinary(quote);
        if (_cursor.Current == quote && !(quote == '\'' && IsAt(_cursor.At + 1, '\'')))
        {
            string value = _pool.Get(source, start, _cursor.At - start);
            _cursor.At++;
            return value;
        }

        _kept = 0;
        _value.Clear().Append(source, start, _cursor.At - start);
        while (!_cursor.IsAtEnd)
        {
            char character = source[_cursor.At];
            if (YamlCharacters.IsBreak(character))
            {
                Fold(open, parent);
            }
            else if (character == '\\' && quote == '"')
            {
                ReadEscape(open, parent);
            }
            else if (character != quote)
            {
                start = _cursor.At;
                SkipOrdinary(quote);
                _value.Append(source, start, _cursor.At - start);
            }
            else if (quote == '\'' && IsAt(_cursor.At + 1, '\''))
            {
                _value.Append('\'');
                _cursor.At += 2;
            }
            else
            {
                _cursor.At++;
                return _value.ToString();
            }
        }

        _cursor.Fail(Unclosed(open, YamlReports.QuoteUnclosed(quote)));
        return string.Empty;
    }

    private bool IsAt(int offset, char character) => offset < _cursor.End && _cursor.Source[offset] == character;

    private void SkipOrdinary(char quote)
    {
        string source = _cursor.Source;
        int at = _cursor.At;
        while (at < _cursor.End && source[at] != quote && source[at] is not ('\n' or '\r' or '\\'))
        {
            at++;
        }

        // Between apostrophes a backslash is a letter like others.
        if (quote == '\'' && at < _cursor.End && source[at] == '\\')
        {
            at++;
        }

        _cursor.At = at;
    }

    /// <summary>A line break folds to a space, with the blanks around it; empty lines stay.</summary>
    private void Fold(int open, int parent)
    {
        while (_value.Length > _kept && YamlCharacters.IsBlank(_value[_value.Length - 1]))
        {
            _value.Length--;
        }

        int breaks = SkipBreaks(open, parent);
        _ = breaks == 1 ? _value.Append(' ') : _value.Append('\n', breaks - 1);
    }

    /// <summary>Goes to the next line with content, which has to be indented.</summary>
    /// <returns>How many line breaks there were.</returns>
    private int SkipBreaks(int open, int parent)
    {
        int breaks = 0;
        while (YamlCharacters.IsWhite(_cursor.Current))
        {
            if (YamlCharacters.IsBreak(_cursor.Current))
            {
                _cursor.SkipBreak();
                breaks++;
            }
            else
            {
                _cursor.At++;
            }
        }

        if (_cursor.IsAtEnd || (_cursor.Indentation > parent && !_cursor.IsAtMarker))
        {
            return breaks;
        }

        int lineEnd = _text.EndOfLineAt(_cursor.At);
        if (_cursor.Tab >= 0)
        {
            _cursor.Fail(new SyntaxFault(_cursor.Tab, _cursor.Tab + 1, YamlReports.TabIndentation));
        }
        else if (_cursor.Source.IndexOf(_cursor.Source[open], _cursor.At, lineEnd - _cursor.At) >= 0)
        {
            _cursor.Fail(Unclosed(open, YamlReports.QuoteIndentation));
        }
        else
        {
            _cursor.Fail(Unclosed(open, YamlReports.QuoteUnclosed(_cursor.Source[open])));
        }

        return breaks;
    }

    private void ReadEscape(int open, int parent)
    {
        int backslash = _cursor.At;
        char letter = backslash + 1 < _cursor.End ? _cursor.Source[backslash + 1] : '\0';
        if (YamlCharacters.IsBreak(letter))
        {
            _cursor.At++;
            _kept = _value.Length;
            _value.Append('\n', SkipBreaks(open, parent) - 1);
        }
        else if (letter is 'x' or 'u' or 'U')
        {
            ReadCodePoint(backslash, letter == 'x' ? 2 : letter == 'u' ? 4 : 8);
        }
        else if (Escaped(letter) is { } escaped)
        {
            _value.Append(escaped);
            _cursor.At += 2;
        }
        else if (letter != '\0')
        {
            FailEscape(backslash, backslash + 2);
        }
        else
        {
            _cursor.At++;
        }

        _kept = _value.Length;
    }

    private void ReadCodePoint(int backslash, int digits)
    {
        int start = backslash + 2;
        if (!HexDigits.TryRead(_cursor.Source, start, Math.Min(start + digits, _cursor.End), digits, out uint codePoint))
        {
            FailEscape(backslash, start + HexDigits.Count(_cursor.Source, start, Math.Min(start + digits, _cursor.End)));
            return;
        }

        _cursor.At = start + digits;
        if (codePoint is >= 0xD800 and <= 0xDBFF && digits == 4)
        {
            ReadSecondHalf(backslash, (char)codePoint);
        }
        else if (codePoint is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF)
        {
            FailEscape(backslash, start + digits);
        }
        else
        {
            _ = codePoint <= char.MaxValue ? _value.Append((char)codePoint) : _value.Append(char.ConvertFromUtf32((int)codePoint));
        }
    }

    /// <summary>Half a character has to be followed by the escape of its other half.</summary>
    private void ReadSecondHalf(int backslash, char first)
    {
        int second = _cursor.At;
        if (!IsAt(second, '\\') || !IsAt(second + 1, 'u'))
        {
            FailEscape(backslash, second);
        }
        else if (HexDigits.TryRead(_cursor.Source, second + 2, Math.Min(second + 6, _cursor.End), 4, out uint other) && other is >= 0xDC00 and <= 0xDFFF)
        {
            _value.Append(first).Append((char)other);
            _cursor.At = second + 6;
        }
        else
        {
            FailEscape(second, second + 2 + HexDigits.Count(_cursor.Source, second + 2, Math.Min(second + 6, _cursor.End)));
        }
    }

    private void FailEscape(int start, int end) =>
        _cursor.Fail(new SyntaxFault(start, Math.Max(Math.Min(end, _text.EndOfLineAt(start)), start + 1), YamlReports.BadEscape));

    private SyntaxFault Unclosed(int open, string phrase) =>
        new(open, _text.EndOfLineAt(open), phrase, IsUnclosed: true);

    /// <summary>What a backslash with one character stands for (YAML 1.2.2, 5.7); null where it stands for nothing.</summary>
    private static char? Escaped(char letter) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '/' or '\\' => letter,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };
}
