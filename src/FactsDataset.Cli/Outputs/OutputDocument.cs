using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Outputs;

/// <summary>Where a command puts what is one document.</summary>
internal static class OutputDocument
{
    /// <summary>Writes the document to a file, whole or not at all, or to the standard output where none is named.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static void Write(Terminal terminal, byte[] document, FileInfo? output) => Write(terminal, stream => stream.Write(document), output);

    /// <summary>The same of a document that is made while it is written.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static void Write(Terminal terminal, Action<Stream> write, FileInfo? output)
    {
        if (output is null)
        {
            terminal.WriteBytes(write);
            return;
        }

        try
        {
            AtomicFile.Write(output.FullName, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The file '{output}' cannot be written: {exception.Message}");
        }
    }
}
