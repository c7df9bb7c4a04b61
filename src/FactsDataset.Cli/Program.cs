using System.Globalization;
using FactsDataset.Cli;
using FactsDataset.Cli.Rendering;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

return CommandLine.Run(args, Terminal.OfProcess());
