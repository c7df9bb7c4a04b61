using System.Globalization;
using System.Text;
using Spectre.Console;

namespace FactsDataset.Cli.Rendering;

/// <summary>Where a command writes: UTF-8 without a byte order mark, lines ended by LF, in colour only for a person.</summary>
internal sealed class Terminal
{
    /// <summary>The width, in cells, where no terminal tells its own.</summary>
    public const int DefaultWidth = 100;

    private const int NarrowestWidth = 80;
    private const int WidestWidth = 1000;

    private readonly Stream _output;
    private IAnsiConsole? _console;

    private Terminal(Stream output, TextWriter writer, TextWriter error, bool hasColour, int width)
    {
        _output = output;
        Out = writer;
        Error = error;
        HasColour = hasColour;
        Width = width;
    }

    /// <summary>What the command was asked for.</summary>
    public TextWriter Out { get; }

    /// <summary>What went wrong, and remarks that are no part of the output.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether escape sequences may be written to <see cref="Out"/>.</summary>
    public bool HasColour { get; }

    /// <summary>The cells of a line.</summary>
    public int Width { get; }

    /// <summary><see cref="Out"/> for what needs layout.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole();

    /// <summary>The streams of the process.</summary>
    public static Terminal OfProcess()
    {
        bool isTerminal = !System.Console.IsOutputRedirected;
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && isTerminal)
        {
            System.Console.OutputEncoding = encoding;
        }

        bool hasColour = isTerminal
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        Stream output = System.Console.OpenStandardOutput();
        return new Terminal(
            output,
            new PlainLineWriter(new StreamWriter(output, encoding)),
            new StreamWriter(System.Console.OpenStandardError(), encoding) { AutoFlush = true, NewLine = "\n" },
            hasColour,
            WidthOf(isTerminal));
    }

    /// <summary>Says on the error stream what went wrong.</summary>
    public void Fail(string message) => Error.WriteLine("facts: " + VisibleText.Of(message));

    /// <summary>Writes a line of running text, wrapped to the width.</summary>
    public void WriteLine(string text, Style? style = null)
    {
        Console.Write(new Text(VisibleText.Of(text), style));
        Console.WriteLine();
    }

    /// <summary>Writes to <see cref="Out"/> what is encoded already.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        Out.Flush();
        _output.Write(bytes);
    }

    private static int WidthOf(bool isTerminal)
    {
        string? columns = Environment.GetEnvironmentVariable("COLUMNS");
        if (int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width > 0)
        {
            return Math.Clamp(width, NarrowestWidth, WidestWidth);
        }

        return isTerminal && System.Console.WindowWidth > 0
            ? Math.Clamp(System.Console.WindowWidth, NarrowestWidth, WidestWidth)
            : DefaultWidth;
    }

    private IAnsiConsole CreateConsole()
    {
        // No enrichers: they turn escape sequences on for some build servers, whatever is asked for here.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Out),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        console.Profile.Encoding = Out.Encoding;
        return console;
    }
}
