using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Formatting;

/// <summary>The comments that stand between the values of a fact file, each of which is taken once.</summary>
internal sealed class CommentList
{
    /// <summary>What may stand between a value and the comment behind it.</summary>
    private const string Between = " \t\n]},:";

    private readonly string _text;
    private readonly List<Comment> _comments = [];
    private readonly HashSet<Comment> _taken = [];

    public CommentList(string text, FactFileSyntax file)
    {
        _text = text;
        int at = 0;
        foreach (ScalarSyntax leaf in LeavesOf(file).OrderBy(static leaf => leaf.Range.Start))
        {
            AddBetween(at, leaf.Range.Start);
            at = Math.Max(at, leaf.Range.End);
        }

        AddBetween(at, text.Length);
    }

    /// <summary>Whether a comment begins in a range.</summary>
    public bool IsAnyIn(int start, int end) => In(start, end).Any();

    /// <summary>How many comments begin in a range, and how many of them were taken.</summary>
    public (int All, int Taken) CountIn(int start, int end) => (In(start, end).Count(), In(start, end).Count(_taken.Contains));

    /// <summary>Takes the comments of a range that have a line to themselves.</summary>
    public IReadOnlyList<string> TakeLines(int start, int end)
    {
        List<Comment> lines = In(start, end).Where(static comment => comment.IsWholeLine).ToList();
        _taken.UnionWith(lines);
        return lines.ConvertAll(static line => line.Text);
    }

    /// <summary>Takes the comment behind what ends at an offset, in its line, brackets and commas aside; null where there is none.</summary>
    public string? TakeBehind(int offset)
    {
        Comment? next = In(offset, _text.Length).FirstOrDefault();
        if (next is null || next.IsWholeLine || !_text.AsSpan(offset, next.Start - offset).TrimStart(Between).IsEmpty)
        {
            return null;
        }

        _taken.Add(next);
        return next.Text;
    }

    /// <summary>The offset of what comes next, white space and comments aside.</summary>
    public int SkipTrivia(int offset)
    {
        while (offset < _text.Length)
        {
            if (char.IsWhiteSpace(_text[offset]))
            {
                offset++;
            }
            else if (_comments.Find(comment => comment.Start == offset) is { } comment)
            {
                offset = comment.End;
            }
            else
            {
                break;
            }
        }

        return offset;
    }

    private IEnumerable<Comment> In(int start, int end) =>
        _comments.SkipWhile(comment => comment.Start < start).TakeWhile(comment => comment.Start < end);

    private void AddBetween(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] != '#' || (i > 0 && !char.IsWhiteSpace(_text[i - 1])))
            {
                continue;
            }

            int line = _text.AsSpan(0, i).LastIndexOfAny('\n', '\r') + 1;
            int stop = _text.AsSpan(i).IndexOfAny('\n', '\r');
            stop = stop < 0 ? _text.Length : i + stop;
            _comments.Add(new Comment(i, stop, _text[i..stop].TrimEnd(), _text.AsSpan(line, i - line).IsWhiteSpace()));
            i = stop - 1;
        }
    }

    private static IEnumerable<ScalarSyntax> LeavesOf(FactFileSyntax file)
    {
        IEnumerable<ScalarSyntax> entries = file.Entries.SelectMany(static entry =>
            entry.Body is null ? [entry.Id] : LeavesOf(entry.Body).Prepend(entry.Id));
        return file.Kind is null ? entries : entries.Prepend(file.Kind);
    }

    private static IEnumerable<ScalarSyntax> LeavesOf(SyntaxNode node) => node switch
    {
        ScalarSyntax scalar => [scalar],
        SequenceSyntax sequence => sequence.Items.SelectMany(LeavesOf),
        MappingSyntax mapping => mapping.Pairs.SelectMany(static pair => LeavesOf(pair.Value).Prepend(pair.Key)),
        _ => [],
    };
}
