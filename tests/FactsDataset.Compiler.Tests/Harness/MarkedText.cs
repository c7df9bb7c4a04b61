using System.Text;
using System.Text.RegularExpressions;

namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>
/// A text in which <c>⟦FACT2003:</c> and <c>⟧</c> stand around each range that a test expects to be reported, as YAML
/// has no use for these brackets.
/// </summary>
internal sealed partial class MarkedText
{
    private MarkedText(string text, IReadOnlyList<Mark> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The text without the marks.</summary>
    public string Text { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public static MarkedText Of(string marked)
    {
        List<Mark> marks = [];
        Stack<(string Id, int Start)> open = new();
        StringBuilder text = new();
        for (int index = 0; index < marked.Length; index++)
        {
            if (marked[index] == '⟦')
            {
                Match id = RuleId().Match(marked, index + 1);
                Assert.True(id.Success, $"A mark begins with a rule: {marked[index..]}");
                open.Push((id.Groups[1].Value, text.Length));
                index += id.Length;
            }
            else if (marked[index] == '⟧')
            {
                (string rule, int start) = open.Pop();
                marks.Add(new Mark(rule, start, text.Length));
            }
            else
            {
                text.Append(marked[index]);
            }
        }

        Assert.Empty(open);
        return new MarkedText(text.ToString(), marks);
    }

    [GeneratedRegex(@"\G(FACT[0-9]{4}):")]
    private static partial Regex RuleId();
}
