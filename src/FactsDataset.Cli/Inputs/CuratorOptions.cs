using System.CommandLine;
using FactsDataset.Cli.Datasets;

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

    /// <summary><c>--uses FILE</c>.</summary>
    public static Option<string[]> Uses()
    {
        Option<string[]> option = new("--uses")
        {
            Description = $"A dataset that the schema uses: its package (.nupkg), assembly (.dll) or folder of fact files. Default: what {FactSettings.FileName} beside schema.yaml says, or else what the project of the fact files references.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        option.Validators.Add(static result =>
        {
            foreach (string path in result.Tokens.Select(static token => token.Value).Where(static path => !Directory.Exists(path)))
            {
                DatasetFile.Validate(result, path, DatasetFile.CompiledExtensions);
            }
        });
        return option;
    }

    /// <summary><c>--corpus DIR</c>.</summary>
    public static Option<DirectoryInfo?> Corpus() => new("--corpus")
    {
        Description = $"The folder of the documents that the sources name. Default: what the environment variable {CorpusChoice.Variable} says, or else {FactSettings.FileName} beside schema.yaml.",
        HelpName = "DIR",
    };
}
