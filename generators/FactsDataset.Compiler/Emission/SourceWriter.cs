using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Emission;

/// <summary>Writes C# text: lines, indentation, braces. Every line ends with a line feed.</summary>
internal sealed class SourceWriter
{
    private readonly TextBuffer _text = new();
    private int _depth;

    /// <summary>Writes a line at the current indentation; an empty one holds no space.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes the beginning of a line, at the current indentation.</summary>
    public void Begin(string text) => _text.Append(' ', _depth * 4).Append(text);

    /// <summary>Writes a line at column zero, as raw literals need.</summary>
    public void FlushLine(string line) => _text.Append(line).Append('\n');

    /// <summary>Where lines of which there are many are written, at column zero, each with its line feed.</summary>
    public TextBuffer Text => _text;

    /// <summary>Writes a line and an opening brace.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    /// <summary>Writes a closing brace.</summary>
    public void Close(string suffix = "")
    {
        _depth--;
        Line("}" + suffix);
    }

    /// <summary>Indents what follows, as the continuation of a statement.</summary>
    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    /// <summary>The text, after which nothing may be written.</summary>
    public string Take() => _text.Take();
}
