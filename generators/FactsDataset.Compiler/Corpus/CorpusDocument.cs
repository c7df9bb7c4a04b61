using System.Security.Cryptography;
using System.Text;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Corpus;

/// <summary>
/// A document that sources point into. Its lines end at LF alone; positions in a line are Unicode code points, as in
/// the W3C's TextPositionSelector. Two documents are equal where their names and texts are.
/// </summary>
internal sealed class CorpusDocument : IEquatable<CorpusDocument>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _text;
    private string[]? _lines;
    private string? _sha256;

    /// <summary>Takes a document's text as decoded from UTF-8, without a byte order mark.</summary>
    public CorpusDocument(string name, string text)
    {
        Name = name;
        _text = text;
    }

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>Its lines. What stands behind the last LF is a line unless it is empty.</summary>
    public IReadOnlyList<string> Lines => _lines ??= Split(_text);

    /// <summary>Whether the file's bytes, with or without a byte order mark before them, have that SHA-256.</summary>
    public bool HasSha256(string sha256) => Sha256 == sha256 || Hash(Encoding.UTF8.GetPreamble().Concat(Utf8.GetBytes(_text)).ToArray()) == sha256;

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 => _sha256 ??= Hash(Utf8.GetBytes(_text));

    /// <summary>The span of a line; null where the document has no such line, or the line no such code points.</summary>
    /// <param name="line">One-based.</param>
    /// <param name="start">The first code point, zero-based.</param>
    /// <param name="end">The code point after the last.</param>
    public string? FindSpan(int line, int start, int end)
    {
        if (line < 1 || line > Lines.Count)
        {
            return null;
        }

        string text = Lines[line - 1];
        int from = OffsetOf(text, start);
        int to = OffsetOf(text, end);
        return from < 0 || to < from ? null : text.Substring(from, to - from);
    }

    /// <summary>How many code points a text has.</summary>
    public static int CountCodePoints(string text)
    {
        int count = 0;
        int width;
        for (int i = 0; i < text.Length; i += width)
        {
            CodePoints.At(text, i, out width);
            count++;
        }

        return count;
    }

    /// <summary>The digest that evidence carries: the first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes.</summary>
    public static string DigestOf(string span) => Hash(Utf8.GetBytes(span)).Substring(0, 16);

    public bool Equals(CorpusDocument? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(_text, other._text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as CorpusDocument);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private static string[] Split(string text)
    {
        string[] lines = text.Split('\n');
        if (lines[lines.Length - 1].Length == 0)
        {
            Array.Resize(ref lines, lines.Length - 1);
        }

        return lines;
    }

    /// <summary>The UTF-16 offset of a code point; -1 where the text has fewer.</summary>
    private static int OffsetOf(string text, int codePoint)
    {
        int offset = 0;
        for (int seen = 0; seen < codePoint; seen++)
        {
            if (offset >= text.Length)
            {
                return -1;
            }

            CodePoints.At(text, offset, out int width);
            offset += width;
        }

        return offset;
    }

    private static string Hash(byte[] bytes)
    {
        using SHA256 algorithm = SHA256.Create();
        StringBuilder digits = new(64);
        foreach (byte value in algorithm.ComputeHash(bytes))
        {
            digits.Append(value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }
}
