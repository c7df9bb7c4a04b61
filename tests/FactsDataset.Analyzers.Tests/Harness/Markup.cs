using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Analyzers.Tests.Harness;

/// <summary>A source in which <c>[|</c> and <c>|]</c> enclose what a diagnostic is expected to underline.</summary>
internal sealed record Markup(string Source, ImmutableArray<TextSpan> Spans)
{
    public static Markup Parse(string text)
    {
        StringBuilder source = new();
        List<TextSpan> spans = [];
        int start = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (start < 0 && text.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
            {
                start = source.Length;
                i++;
            }
            else if (start >= 0 && text.AsSpan(i).StartsWith("|]", StringComparison.Ordinal))
            {
                spans.Add(TextSpan.FromBounds(start, source.Length));
                start = -1;
                i++;
            }
            else
            {
                source.Append(text[i]);
            }
        }

        Assert.Equal(-1, start);
        return new Markup(source.ToString(), [.. spans]);
    }
}
