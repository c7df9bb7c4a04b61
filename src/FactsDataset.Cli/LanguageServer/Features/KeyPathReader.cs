namespace FactsDataset.Cli.LanguageServer.Features;

/// <summary>
/// Finds the keys that a place stands below, by indentation and brackets alone: where somebody is typing, the file is seldom
/// whole enough to be parsed.
/// </summary>
internal sealed class KeyPathReader
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<(int Column, string Key)> _block = [];
    private readonly List<(bool IsMapping, string? Key)> _flow = [];
    private int _at;
    private int _tokenStart;
    private bool _isValue;

    private KeyPathReader(string text, int offset)
    {
        _text = text;
        _end = offset;
    }

    /// <summary>The keys above an offset.</summary>
    public static KeyPath At(string text, int offset)
    {
        KeyPathReader reader = new(text, Math.Clamp(offset, 0, text.Length));
        while (reader._at < reader._end)
        {
            reader.ReadLine();
        }

        return new KeyPath(
            [.. reader._block.Select(static level => level.Key), .. reader._flow.Select(static level => level.Key).OfType<string>()],
            reader._tokenStart,
            reader._isValue);
    }

    private void ReadLine()
    {
        if (_flow.Count > 0)
        {
            ReadFlow();
            return;
        }

        int lineStart = _at;
        SkipBlanks();
        _tokenStart = _at;
        if (_at >= _end || _text[_at] is '#' or '\n' or '\r')
        {
            _isValue = false;
            SkipLine();
            return;
        }

        _isValue = ReadDashes(lineStart);
        if (FindColon() is { } colon)
        {
            int column = _at - lineStart;
            _block.RemoveAll(level => level.Column >= column);
            _block.Add((column, Unquote(_text[_at..colon])));
            _at = colon + 1;
            SkipBlanks();
            _tokenStart = _at;
            _isValue = true;
        }
        else
        {
            // Only a word so far: a key in the making stands below those that stand further left.
            int column = _at - lineStart;
            _block.RemoveAll(level => level.Column >= column);
        }

        if (_at < _end && _text[_at] is '{' or '[')
        {
            ReadFlow();
        }
        else
        {
            SkipLine();
        }
    }

    private bool ReadDashes(int lineStart)
    {
        bool isItem = false;
        while (_at + 1 <= _end && _at < _text.Length && _text[_at] == '-' && (_at + 1 == _text.Length || _text[_at + 1] is ' ' or '\n' or '\r'))
        {
            int column = _at - lineStart;
            _block.RemoveAll(level => level.Column > column);
            _at++;
            SkipBlanks();
            _tokenStart = _at;
            isItem = true;
        }

        return isItem;
    }

    // The colon that ends the key of this line, where it has one before the end.
    private int? FindColon()
    {
        char quote = _text[_at] is '"' or '\'' ? _text[_at] : '\0';
        for (int i = _at + (quote == '\0' ? 0 : 1); i < _end && _text[i] is not ('\n' or '\r'); i++)
        {
            if (quote != '\0')
            {
                quote = _text[i] == quote ? '\0' : quote;
            }
            else if (_text[i] is '{' or '[' or '#' && i == _at)
            {
                return null;
            }
            else if (_text[i] == ':' && (i + 1 == _text.Length || _text[i + 1] is ' ' or '\n' or '\r'))
            {
                return i;
            }
        }

        return null;
    }

    private void ReadFlow()
    {
        while (_at < _end)
        {
            char c = _text[_at];
            switch (c)
            {
                case '{' or '[':
                    _flow.Add((c == '{', null));
                    BeginToken(isValue: c == '[');
                    break;
                case '}' or ']':
                    _flow.RemoveAt(_flow.Count - 1);
                    if (_flow.Count == 0)
                    {
                        _isValue = false;
                        SkipLine();
                        return;
                    }

                    BeginToken(isValue: false);
                    break;
                case ',':
                    _flow[^1] = (_flow[^1].IsMapping, null);
                    BeginToken(isValue: !_flow[^1].IsMapping);
                    break;
                case ':' when _flow[^1].IsMapping && (_at + 1 >= _text.Length || _text[_at + 1] is ' ' or '\n' or '\r' or ',' or '}'):
                    _flow[^1] = (true, Unquote(_text[_tokenStart.._at]));
                    BeginToken(isValue: true);
                    break;
                case '"' or '\'' when _at == _tokenStart:
                    SkipQuoted(c);
                    break;
                default:
                    _at++;
                    break;
            }
        }
    }

    private void BeginToken(bool isValue)
    {
        _at++;
        while (_at < _end && _text[_at] is ' ' or '\n' or '\r')
        {
            _at++;
        }

        _tokenStart = _at;
        _isValue = isValue;
    }

    private void SkipQuoted(char quote)
    {
        _at++;
        while (_at < _end && _text[_at] != quote)
        {
            _at += _text[_at] == '\\' && quote == '"' ? 2 : 1;
        }

        _at = Math.Min(_at + 1, _end);
    }

    private void SkipBlanks()
    {
        while (_at < _end && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private void SkipLine()
    {
        while (_at < _end && _text[_at] != '\n')
        {
            _at++;
        }

        _at = Math.Min(_at + 1, Math.Max(_end, _at));
    }

    private static string Unquote(string key) => key.Trim().Trim('"', '\'');
}
