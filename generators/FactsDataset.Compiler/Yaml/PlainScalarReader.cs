using System.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Reads texts without quotes (YAML 1.2.2, 7.3.3).</summary>
internal sealed class PlainScalarReader(YamlCursor cursor, TextPool pool)
{
    private readonly YamlCursor _cursor = cursor;
    private readonly TextPool _pool = pool;
    private readonly StringBuilder _folded = new();

    /// <summary>Whether a plain text may begin with the next character.</summary>
    public bool CanBegin(bool isFlow)
    {
        char first = _cursor.Current;
        if (first is '-' or '?' or ':')
        {
            int next = _cursor.At + 1;
            return !_cursor.IsWhiteAt(next) && !(isFlow && (first == ':' || YamlCharacters.IsFlowIndicator(_cursor.Source[next])));
        }

        return !YamlCharacters.IsIndicator(first);
    }

    /// <summary>Reads what stands in this line, without the blanks behind it.</summary>
    public string ReadLine(bool isFlow)
    {
        int start = _cursor.At;
        SkipLine(isFlow);
        return _pool.Get(_cursor.Source, start, _cursor.At - start);
    }

    /// <summary>Reads the lines with which a text goes on; a line break folds to a space, empty lines stay.</summary>
    /// <param name="text">What stands in the first line.</param>
    /// <param name="parent">The indentation that lines must exceed.</param>
    /// <param name="isFlow">Whether it stands between brackets.</param>
    public string Continue(string text, int parent, bool isFlow)
    {
        bool isFolded = false;
        while (true)
        {
            YamlPosition end = _cursor.Save();
            int breaks = SkipBreaks();
            if (breaks == 0 || _cursor.Indentation <= parent || !GoesOn(isFlow))
            {
                _cursor.Restore(end);
                return isFolded ? _folded.ToString() : text;
            }

            if (!isFolded)
            {
                _folded.Clear().Append(text);
                isFolded = true;
            }

            _ = breaks == 1 ? _folded.Append(' ') : _folded.Append('\n', breaks - 1);
            int start = _cursor.At;
            SkipLine(isFlow);
            _folded.Append(_cursor.Source, start, _cursor.At - start);
        }
    }

    /// <summary>Whether the line goes on with the text: it is no comment, marker or indicator.</summary>
    private bool GoesOn(bool isFlow)
    {
        char first = _cursor.Current;
        return !_cursor.IsAtEnd && first != '#' && !_cursor.IsAtMarker && !IsColon(_cursor.At, isFlow)
            && !(isFlow && (YamlCharacters.IsFlowIndicator(first)));
    }

    /// <summary>Goes over blanks and line breaks.</summary>
    /// <returns>How many line breaks there were.</returns>
    private int SkipBreaks()
    {
        int breaks = 0;
        while (!_cursor.IsAtEnd)
        {
            if (YamlCharacters.IsBlank(_cursor.Current))
            {
                _cursor.At++;
            }
            else if (YamlCharacters.IsBreak(_cursor.Current))
            {
                _cursor.SkipBreak();
                breaks++;
            }
            else
            {
                break;
            }
        }

        return breaks;
    }

    private void SkipLine(bool isFlow)
    {
        string source = _cursor.Source;
        int last = _cursor.At;
        for (int i = last; i < _cursor.End; i++)
        {
            char character = source[i];
            if (character is ' ' or '\t')
            {
                continue;
            }

            if (character is '\n' or '\r'
                || (character == '#' && i > last && YamlCharacters.IsBlank(source[i - 1]))
                || (character == ':' && IsColon(i, isFlow))
                || (isFlow && YamlCharacters.IsFlowIndicator(character)))
            {
                break;
            }

            last = i + 1;
        }

        _cursor.At = last;
    }

    private bool IsColon(int offset, bool isFlow) => _cursor.Source[offset] == ':'
        && (_cursor.IsWhiteAt(offset + 1) || (isFlow && YamlCharacters.IsFlowIndicator(_cursor.Source[offset + 1])));
}
