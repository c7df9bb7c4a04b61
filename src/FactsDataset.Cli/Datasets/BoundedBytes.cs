using FactsDataset.Cli.Inputs;

namespace FactsDataset.Cli.Datasets;

/// <summary>Reads files that somebody else made, up to a size that no dataset has.</summary>
internal static class BoundedBytes
{
    /// <summary>The whole file.</summary>
    /// <exception cref="CommandException">It cannot be read, or is too large.</exception>
    public static byte[] ReadFile(string path)
    {
        try
        {
            using FileStream file = RegularFile.Open(path);
            ByteBudget budget = new(path);
            budget.Require(file.Length);
            return budget.Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The file '{path}' cannot be read: {exception.Message}");
        }
    }
}
