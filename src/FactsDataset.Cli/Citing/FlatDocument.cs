using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Citing;

/// <summary>A document as one text, so that what runs over the end of a line can be found.</summary>
internal sealed class FlatDocument
{
    private readonly IReadOnlyList<string> _lines;
    private readonly int[] _starts;

    public FlatDocument(CorpusDocument document)
    {
        _lines = document.Lines;
        Text = string.Join('\n', _lines);
        _starts = new int[_lines.Count];
        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] = _starts[i - 1] + _lines[i - 1].Length + 1;
        }
    }

    /// <summary>All lines, with LF between them.</summary>
    public string Text { get; }

    /// <summary>A range of <see cref="Text"/> as spans, one for each line that it touches, without white space at their ends.</summary>
    /// <param name="start">UTF-16 offset of the first character.</param>
    /// <param name="end">UTF-16 offset behind the last.</param>
    public IReadOnlyList<DocumentSpan> SpansOf(int start, int end)
    {
        List<DocumentSpan> spans = [];
        for (int line = LineOf(start); line < _lines.Count && _starts[line] < end; line++)
        {
            string text = _lines[line];
            int from = Math.Max(start - _starts[line], 0);
            int to = Math.Min(end - _starts[line], text.Length);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (from < to)
            {
                int first = CorpusDocument.CountCodePoints(text[..from]);
                string words = text[from..to];
                spans.Add(new DocumentSpan(line + 1, first, first + CorpusDocument.CountCodePoints(words), words));
            }
        }

        return spans;
    }

    private int LineOf(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : Math.Max(~found - 1, 0);
    }
}
