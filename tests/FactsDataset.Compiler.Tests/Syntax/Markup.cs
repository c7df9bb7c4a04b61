namespace FactsDataset.Compiler.Tests.Syntax;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> stand around the ranges that a test expects.</summary>
internal sealed class Markup
{
    private Markup(string text, List<(int Start, int End)> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The text without the marks.</summary>
    public string Text { get; }

    /// <summary>The marked ranges, in the order in which they end.</summary>
    public List<(int Start, int End)> Marks { get; }

    public static Markup Of(string marked)
    {
        List<(int, int)> marks = [];
        Stack<int> open = new();
        var text = new System.Text.StringBuilder();
        foreach (char character in marked)
        {
            switch (character)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    marks.Add((open.Pop(), text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        Assert.Empty(open);
        return new Markup(text.ToString(), marks);
    }
}
