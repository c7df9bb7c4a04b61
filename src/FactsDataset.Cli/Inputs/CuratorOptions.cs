using System.CommandLine;

namespace FactsDataset.Cli.Inputs;

/// <summary>The options that the commands over fact files share. Each command needs its own instances.</summary>
internal static class CuratorOptions
{
    /// <summary><c>--facts DIR</c>.</summary>
    public static Option<DirectoryInfo?> Facts() => new("--facts")
    {
        Description = "The folder of the fact files. Default: the nearest folder 'facts' with a schema.yaml, from here upwards.",
        HelpName = "DIR",
    };

    /// <summary><c>--corpus DIR</c>.</summary>
    public static Option<DirectoryInfo?> Corpus() => new("--corpus")
    {
        Description = $"The folder of the documents that the sources name. Default: what the environment variable {CorpusChoice.Variable} says, or else {FactSettings.FileName} beside schema.yaml.",
        HelpName = "DIR",
    };
}
