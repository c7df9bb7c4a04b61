namespace FactsDataset.Cli.Inputs;

/// <summary>Which folder the documents are in: the option's, or the environment's, or the one that the settings name.</summary>
internal static class CorpusChoice
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "FACTS_CORPUS";

    /// <summary>The folder; null where nothing names one, or where the settings name one that this machine does not have.</summary>
    /// <param name="option">What <c>--corpus</c> says.</param>
    /// <param name="facts">The folder of the fact files; null where there is none.</param>
    /// <exception cref="CommandException">The settings cannot be read.</exception>
    public static DirectoryInfo? Find(DirectoryInfo? option, FactFolder? facts)
    {
        if (option is not null)
        {
            return option;
        }

        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable)
        {
            return new DirectoryInfo(variable);
        }

        // The settings travel with the fact files, the documents need not.
        return facts is not null && FactSettings.Read(facts.Path).Corpus is { } corpus && Directory.Exists(corpus) ? new DirectoryInfo(corpus) : null;
    }

    /// <summary>The folder, which the command cannot do without.</summary>
    /// <exception cref="CommandException">Nothing names one.</exception>
    public static DirectoryInfo Require(DirectoryInfo? option, FactFolder facts) => Find(option, facts) ?? throw new CommandException(
        $"Nothing says where the documents are: name their folder with --corpus, with the environment variable {Variable}, or as \"corpus\" in '{Path.Combine(facts.Path, FactSettings.FileName)}'.");
}
