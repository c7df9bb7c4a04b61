using System.Text;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>Writes indented JSON without quotes and escapes, as Verify lays it out. It checks no order of calls.</summary>
internal sealed class UnquotedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isAfterName;
    private bool _isFirst = true;

    public void BeginObject() => Begin('{');

    public void EndObject() => End('}');

    public void BeginArray() => Begin('[');

    public void EndArray() => End(']');

    public void Name(string name)
    {
        NextItem();
        _text.Append(name).Append(':');
        _isAfterName = true;
    }

    public void Value(string value)
    {
        // A value of several lines starts on a line of its own.
        string text = SnapshotText.WithLineFeeds(value);
        if (text.Contains('\n', StringComparison.Ordinal) && _isAfterName)
        {
            _isAfterName = false;
            _text.Append(text[0] == '\n' ? "" : "\n").Append(text);
            return;
        }

        Lead();
        _text.Append(text);
    }

    public void Member(string name, string value)
    {
        Name(name);
        Value(value);
    }

    /// <summary>A comment between a name and its value, which follows on the next line.</summary>
    public void Comment(string comment) => _text.Append(" /*").Append(comment).Append("*/\n");

    public override string ToString() => _text.ToString();

    private void Begin(char bracket)
    {
        Lead();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(char bracket)
    {
        _depth--;
        if (!_isFirst)
        {
            NewLine();
        }

        _text.Append(bracket);
        _isFirst = false;
    }

    private void Lead()
    {
        if (_isAfterName)
        {
            _isAfterName = false;
            _text.Append(' ');
        }
        else if (_depth > 0)
        {
            NextItem();
        }
    }

    private void NextItem()
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);
}
