using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Corpus;
using CodePoints = FactsDataset.Compiler.Shared.CodePoints;

namespace FactsDataset.Cli.Verifying;

/// <summary>Finds spans of a document by their length and their digest: never by likeness.</summary>
internal sealed class SpanIndex(CorpusDocument document)
{
    private readonly CorpusDocument _document = document;
    private readonly Dictionary<int, ILookup<string, PositionValue>> _byLength = [];

    /// <summary>Every place of so many code points in one line that has the digest.</summary>
    public IReadOnlyList<PositionValue> Find(int length, string digest)
    {
        if (!_byLength.TryGetValue(length, out ILookup<string, PositionValue>? spans))
        {
            spans = SpansOf(length).ToLookup(static span => span.Digest, static span => span.Position, StringComparer.Ordinal);
            _byLength.Add(length, spans);
        }

        return [.. spans[digest]];
    }

    private IEnumerable<(string Digest, PositionValue Position)> SpansOf(int length)
    {
        for (int line = 1; line <= _document.Lines.Count; line++)
        {
            string text = _document.Lines[line - 1];
            int[] offsets = OffsetsOf(text);
            for (int start = 0; length > 0 && start + length < offsets.Length; start++)
            {
                yield return (CorpusDocument.DigestOf(text[offsets[start]..offsets[start + length]]), new PositionValue(line, start, start + length));
            }
        }
    }

    /// <summary>The UTF-16 offset of each code point, and the end.</summary>
    private static int[] OffsetsOf(string text)
    {
        List<int> offsets = [];
        int width;
        for (int i = 0; i < text.Length; i += width)
        {
            offsets.Add(i);
            CodePoints.At(text, i, out width);
        }

        return [.. offsets, text.Length];
    }
}
