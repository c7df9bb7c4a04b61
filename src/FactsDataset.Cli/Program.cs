using System.Globalization;
using FactsDataset.Cli;
using FactsDataset.Cli.Rendering;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first time, the command is asked to stop, and what it was writing is taken away; the second time the process ends.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
return CommandLine.Run(args, Terminal.OfProcess(stop.Token), stop.Token);
