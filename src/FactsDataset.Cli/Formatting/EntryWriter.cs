using System.Text;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Formatting;

/// <summary>
/// Writes one entry in its canonical form: fields in the order of the schema, each comment above or behind what it stood above
/// or behind. What is written in lines stays in lines; what stands between brackets goes into lines where it is too wide.
/// </summary>
internal sealed class EntryWriter(string source, CommentList comments, FieldParts parts)
{
    /// <summary>The columns up to which a field stays between brackets. An item of a list always has a line to itself.</summary>
    public const int Width = 200;

    private readonly string _source = source;
    private readonly CommentList _comments = comments;
    private readonly FieldParts _parts = parts;
    private readonly FlowWriter _flow = new(source, parts);
    private readonly StringBuilder _text = new();

    /// <summary>What was written.</summary>
    public string Text => _text.ToString();

    /// <summary>Writes a mapping, one pair a line.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="names">The order of its keys.</param>
    /// <param name="fieldOf">The field that a key names.</param>
    /// <param name="indent">How far its keys are indented.</param>
    /// <param name="from">Where in the source what stands before it ends.</param>
    /// <param name="isOpen">Whether the first pair goes on in the line that is open.</param>
    public void WriteMapping(MappingSyntax mapping, IReadOnlyList<string> names, Func<string, Field?> fieldOf, int indent, int from, bool isOpen)
    {
        Dictionary<PairSyntax, IReadOnlyList<string>> leading = new(ReferenceEqualityComparer.Instance);
        foreach (PairSyntax pair in mapping.Pairs)
        {
            leading.Add(pair, _comments.TakeLines(from, pair.Key.Range.Start));
            from = pair.Value.Range.End;
        }

        foreach (PairSyntax pair in FieldOrder.Sort(mapping, names))
        {
            if (isOpen && leading[pair].Count > 0)
            {
                throw new NotFormattableException();
            }

            WriteComments(leading[pair], indent);
            string key = _flow.Key(pair.Key);
            _text.Append(' ', isOpen ? 0 : indent).Append(key).Append(':');
            isOpen = false;
            WriteValue(fieldOf(pair.Key.Text), pair.Value, indent, indent + key.Length + 2, _source.IndexOf(':', pair.Key.Range.End) + 1);
        }
    }

    /// <summary>Writes lines of comments.</summary>
    public void WriteComments(IReadOnlyList<string> lines, int indent)
    {
        foreach (string line in lines)
        {
            _text.Append(' ', indent).Append(line).Append('\n');
        }
    }

    private void WriteValue(Field? field, SyntaxNode value, int indent, int column, int from)
    {
        if (value is ScalarSyntax scalar)
        {
            _text.Append(' ');
            WriteScalar(field, scalar, indent + 2);
            return;
        }

        char first = _source[_comments.SkipTrivia(from)];
        if (first is '{' or '[')
        {
            string line = OnOneLine(field, value, from);
            if (column + line.Length <= Width || !FlowWriter.HasContent(value))
            {
                _text.Append(' ').Append(line);
                EndLine(value.Range.End);
            }
            else
            {
                EndLine(value.Range.End);
                WriteExpanded(field, value, indent + 2);
            }
        }
        else
        {
            EndLine(from);
            WriteLines(field, value, indent + 2, from, first);
        }
    }

    private void WriteScalar(Field? field, ScalarSyntax scalar, int indent)
    {
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            _text.Append(BlockText.Indent(_source, scalar, indent));
            return;
        }

        _text.Append(_flow.Scalar(scalar, field, isFlow: false));
        EndLine(scalar.Range.End);
    }

    private void WriteLines(Field? field, SyntaxNode value, int indent, int from, char first)
    {
        if (value is SequenceSyntax sequence && first == '-')
        {
            foreach (SyntaxNode item in sequence.Items)
            {
                int dash = DashBefore(item, from);
                WriteComments(_comments.TakeLines(from, dash), indent);
                WriteItem(field, item, indent, dash + 1);
                from = item.Range.End;
            }
        }
        else if (value is MappingSyntax mapping && first is not ('-' or '?'))
        {
            IReadOnlyList<Field> fields = _parts.Of(field);
            WriteMapping(mapping, [.. fields.Select(static part => part.Name)], name => FlowWriter.PartOf(field, fields, name), indent, from, isOpen: false);
        }
        else
        {
            throw new NotFormattableException();
        }
    }

    private void WriteItem(Field? field, SyntaxNode item, int indent, int from)
    {
        _text.Append(' ', indent).Append("- ");
        if (item is ScalarSyntax scalar)
        {
            WriteScalar(field, scalar, indent + 2);
        }
        else if (_source[_comments.SkipTrivia(from)] is '{' or '[')
        {
            _text.Append(OnOneLine(field, item, from));
            EndLine(item.Range.End);
        }
        else if (item is MappingSyntax mapping && !_comments.IsAnyIn(from, item.Range.Start))
        {
            IReadOnlyList<Field> fields = _parts.Of(field);
            WriteMapping(mapping, [.. fields.Select(static part => part.Name)], name => FlowWriter.PartOf(field, fields, name), indent + 2, from, isOpen: true);
        }
        else
        {
            throw new NotFormattableException();
        }
    }

    /// <summary>Writes what stood between brackets in lines.</summary>
    public void WriteExpanded(Field? field, SyntaxNode value, int indent)
    {
        IReadOnlyList<Field> fields = _parts.Of(field);
        if (value is MappingSyntax mapping)
        {
            WriteExpanded(mapping, [.. fields.Select(static part => part.Name)], name => FlowWriter.PartOf(field, fields, name), indent);
        }
        else if (value is SequenceSyntax sequence)
        {
            foreach (SyntaxNode item in sequence.Items)
            {
                _text.Append(' ', indent).Append("- ")
                    .Append(item is ScalarSyntax scalar ? _flow.Scalar(scalar, field, isFlow: false) : _flow.Write(field, item))
                    .Append('\n');
            }
        }
    }

    /// <summary>Writes a mapping that stood between brackets in lines.</summary>
    public void WriteExpanded(MappingSyntax mapping, IReadOnlyList<string> names, Func<string, Field?> fieldOf, int indent)
    {
        foreach (PairSyntax pair in FieldOrder.Sort(mapping, names))
        {
            Field? field = fieldOf(pair.Key.Text);
            string key = _flow.Key(pair.Key);
            _text.Append(' ', indent).Append(key).Append(':');
            string line = pair.Value is ScalarSyntax scalar ? _flow.Scalar(scalar, field, isFlow: false) : _flow.Write(field, pair.Value);
            bool isOneLine = pair.Value is ScalarSyntax || (!HasMappings(pair.Value) && indent + key.Length + 2 + line.Length <= Width);
            if (isOneLine || !FlowWriter.HasContent(pair.Value))
            {
                _text.Append(' ').Append(line).Append('\n');
            }
            else
            {
                _text.Append('\n');
                WriteExpanded(field, pair.Value, indent + 2);
            }
        }
    }

    private static bool HasMappings(SyntaxNode value) => value is SequenceSyntax sequence && sequence.Items.Any(static item => item is MappingSyntax);

    private string OnOneLine(Field? field, SyntaxNode value, int from) =>
        _comments.IsAnyIn(from, value.Range.End) ? throw new NotFormattableException() : _flow.Write(field, value);

    private int DashBefore(SyntaxNode item, int from)
    {
        int at = _comments.SkipTrivia(from);
        while (at < item.Range.Start && _source[at] is ']' or '}' or ',')
        {
            at = _comments.SkipTrivia(at + 1);
        }

        return at < _source.Length && _source[at] == '-' ? at : throw new NotFormattableException();
    }

    private void EndLine(int offset)
    {
        if (_comments.TakeBehind(offset) is { } comment)
        {
            _text.Append("  ").Append(comment);
        }

        _text.Append('\n');
    }
}
