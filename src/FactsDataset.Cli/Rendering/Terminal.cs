using System.Globalization;
using System.Text;
using Spectre.Console;

namespace FactsDataset.Cli.Rendering;

/// <summary>Where a command writes: UTF-8 without a byte order mark, lines ended by LF, in colour only for a person.</summary>
internal sealed class Terminal
{
    /// <summary>The width, in cells, where no terminal tells its own.</summary>
    public const int DefaultWidth = 100;

    /// <summary>The least width, in cells, that commands lay out their output for.</summary>
    public const int NarrowestWidth = 40;

    private const int WidestWidth = 1000;

    private readonly Stream _output;
    private IAnsiConsole? _console;

    private Terminal(Stream output, TextWriter error, bool isTerminal, bool hasColour, int width, CancellationToken stop)
    {
        _output = output;
        Out = new PlainLineWriter(new StreamWriter(output, Encoding), stop);
        Stop = stop;
        Error = error;
        IsTerminal = isTerminal;
        HasColour = hasColour;
        Width = Math.Clamp(width, NarrowestWidth, WidestWidth);
    }

    /// <summary>What the command was asked for.</summary>
    public TextWriter Out { get; }

    /// <summary>What went wrong, and remarks that are no part of the output.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person reads <see cref="Out"/>, rather than a file or another program.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether escape sequences may be written to <see cref="Out"/>.</summary>
    public bool HasColour { get; }

    /// <summary>Where the answers of a person come from; null where nobody can be asked.</summary>
    public TextReader? In { get; private init; }

    /// <summary>The cells of a line.</summary>
    public int Width { get; }

    /// <summary>Where long work shows that it goes on; null where nobody looks at the error stream.</summary>
    public IAnsiConsole? Progress { get; private init; }

    /// <summary>Is cancelled when the user asks to stop.</summary>
    public CancellationToken Stop { get; }

    /// <summary><see cref="Out"/> for what needs layout.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole(Out, HasColour, Width);

    private static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The streams of the process.</summary>
    /// <param name="stop">Is cancelled when the user asks to stop.</param>
    public static Terminal OfProcess(CancellationToken stop)
    {
        bool isTerminal = !System.Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && isTerminal)
        {
            System.Console.OutputEncoding = Encoding;
        }

        bool isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        StreamWriter error = new(System.Console.OpenStandardError(), Encoding) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(System.Console.OpenStandardOutput(), error, isTerminal, isTerminal && !isPlain, WidthOf(isTerminal), stop)
        {
            In = isTerminal && !System.Console.IsInputRedirected ? System.Console.In : null,
            Progress = System.Console.IsErrorRedirected || isPlain ? null : CreateConsole(error, hasColour: true, DefaultWidth),
        };
    }

    /// <summary>Streams that stand for a terminal of that width, or for a file; without colour.</summary>
    public static Terminal Of(Stream output, TextWriter error, int width, bool isTerminal, TextReader? input = null, CancellationToken stop = default) =>
        new(output, error, isTerminal, hasColour: false, width, stop) { In = input };

    /// <summary>Says on the error stream what went wrong.</summary>
    public void Fail(string message) => Error.WriteLine("facts: " + VisibleText.Of(message));

    /// <summary>Says to a person what the output is of; nothing where it goes to a file or another program.</summary>
    public void Announce(string text)
    {
        if (IsTerminal)
        {
            WriteLine(text, new Style(decoration: Decoration.Dim));
        }
    }

    /// <summary>Writes a line of running text, wrapped to the width.</summary>
    public void WriteLine(string text, Style? style = null)
    {
        Console.Write(new Text(VisibleText.Of(text), style));
        Console.WriteLine();
    }

    /// <summary>Writes a line that other programs read: wrapped to the width only where a person reads it.</summary>
    public void WriteRecord(string line)
    {
        if (IsTerminal)
        {
            WriteLine(line);
        }
        else
        {
            Out.WriteLine(VisibleText.Of(line));
        }
    }

    /// <summary>Writes to <see cref="Out"/> what is encoded already.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        Out.Flush();
        _output.Write(bytes);
    }

    /// <summary>Lets bytes be written to the standard output, behind what was printed.</summary>
    public void WriteBytes(Action<Stream> write)
    {
        Out.Flush();
        write(_output);
    }

    private static int WidthOf(bool isTerminal)
    {
        string? columns = Environment.GetEnvironmentVariable("COLUMNS");
        return int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width > 0
            ? width
            : isTerminal && System.Console.WindowWidth > 0 ? System.Console.WindowWidth : DefaultWidth;
    }

    private static IAnsiConsole CreateConsole(TextWriter writer, bool hasColour, int width)
    {
        // No enrichers: they turn escape sequences on for some build servers, whatever is asked for here.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Encoding = Encoding;
        return console;
    }
}
