using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Curating;

/// <summary>Asks whoever sits at the terminal; nobody, where nobody does.</summary>
internal sealed class Questions(Terminal terminal)
{
    private readonly Terminal _terminal = terminal;

    /// <summary>The answer; the proposal where none is given, or where nobody is there to be asked.</summary>
    public string? Ask(string what, string? proposal)
    {
        if (_terminal.In is not { } input)
        {
            return proposal;
        }

        _terminal.Out.Write(VisibleText.Of(proposal is null ? what + ": " : $"{what} [{proposal}]: "));
        _terminal.Out.Flush();
        return input.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : proposal;
    }
}
