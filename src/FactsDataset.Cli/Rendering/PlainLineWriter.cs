using System.Text;

namespace FactsDataset.Cli.Rendering;

/// <summary>Passes text on with every line ended by LF and without the blanks that layout leaves at its end.</summary>
internal sealed class PlainLineWriter : TextWriter
{
    private readonly TextWriter _inner;
    private readonly CancellationToken _stop;
    private int _blanks;

    /// <summary>Passes text on until it is asked to stop.</summary>
    public PlainLineWriter(TextWriter inner, CancellationToken stop)
    {
        _inner = inner;
        _stop = stop;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _blanks++;
                return;
            case '\r':
                return;
            case '\n':
                _stop.ThrowIfCancellationRequested();
                _blanks = 0;
                break;
        }

        for (; _blanks > 0; _blanks--)
        {
            _inner.Write(' ');
        }

        _inner.Write(value);
    }

    public override void Flush() => _inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
