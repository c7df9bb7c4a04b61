using FactsDataset.Reading;

namespace FactsDataset.Cli.Inputs;

/// <summary>The dataset that a command reads.</summary>
/// <param name="View">The dataset.</param>
/// <param name="Folder">The folder of fact files that it was read from; null where it was compiled.</param>
/// <param name="Errors">How many errors its fact files have.</param>
internal sealed record OpenDataset(DatasetView View, FactFolder? Folder, int Errors)
{
    /// <summary>What a command returns that could show all there is to show: a failure where mistakes hid something.</summary>
    public int ExitCode => Errors == 0 ? ExitCodes.Success : ExitCodes.Failure;
}
