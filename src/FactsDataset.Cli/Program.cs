using System.Globalization;
using FactsDataset.Cli;
using FactsDataset.Cli.Rendering;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using Terminal terminal = Terminal.OfProcess();
return CommandLine.Run(args, terminal);
