using System.CommandLine;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.LanguageServer;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts lsp</c>: a language server for fact files, which editors start.</summary>
internal static class LanguageServerCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<DirectoryInfo?> corpus = CuratorOptions.Corpus();
        Command command = new("lsp", "Serves editors over standard input and output, by the Language Server Protocol.") { corpus };
        command.SetAction(async (parsed, cancellation) =>
        {
            using Stream input = Console.OpenStandardInput();
            using Stream output = Console.OpenStandardOutput();
            bool isShutDown = await LanguageServerHost.ServeAsync(input, output, parsed.GetValue(corpus), terminal.Stop).ConfigureAwait(false);
            return isShutDown ? ExitCodes.Success : ExitCodes.Failure;
        });
        return command;
    }
}
