using FactsDataset.Cli.Datasets;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Reading;
using FactsDataset.Reading.Files;

namespace FactsDataset.Cli.Inputs;

/// <summary>Reads the datasets that fact files use.</summary>
internal static class UsedFiles
{
    /// <summary>How a dataset is brought to hand, as messages say it.</summary>
    public const string Remedy = $"name its package, assembly or folder of fact files with --uses, or below 'uses' in {FactSettings.FileName}";

    /// <summary>The datasets.</summary>
    /// <param name="paths">A package, an assembly or a folder of fact files each.</param>
    /// <exception cref="CommandException">One of them is not there, or cannot be read.</exception>
    public static IReadOnlyList<DatasetView> Read(IReadOnlyList<string> paths) => [.. paths.Select(path => Read(path, paths))];

    private static DatasetView Read(string path, IReadOnlyList<string> all)
    {
        if (!Directory.Exists(path))
        {
            return DatasetFile.Open(path, all);
        }

        // What it uses in its turn is said beside it, or is among those that are named here.
        FactFolder folder = FactFolder.Find(new DirectoryInfo(path), FactSettings.Read(path).Uses is { Count: > 0 } own ? own : [.. all.Where(other => other != path)]);
        IReadOnlyList<FactText> texts = folder.Read();
        return FactFileDataset.Of(folder.Compile(texts, CorpusFolder.None), folder.UsesOf(texts))
            ?? throw new CommandException($"The schema of '{path}', which is used here, has mistakes: run 'facts check --facts {path}'.");
    }
}
