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
    public const string Remedy = $"restore the project that references it, or name its package, assembly or folder of fact files with --uses, or below 'uses' in {FactSettings.FileName}";

    /// <summary>
    /// Where the datasets are that a folder of fact files uses: those that are named, or else what its settings say, or else what
    /// its project references.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="named">What <c>--uses</c> names.</param>
    /// <exception cref="CommandException">The settings cannot be read.</exception>
    public static IReadOnlyList<string> PathsOf(string folder, IReadOnlyList<string>? named) =>
        named is { Count: > 0 } ? named
        : FactSettings.Read(folder).Uses is { Count: > 0 } set ? set
        : ProjectAssets.UsesOf(folder);

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
        FactFolder folder = FactFolder.Find(new DirectoryInfo(path), PathsOf(path, null) is { Count: > 0 } own ? own : [.. all.Where(other => other != path)]);
        IReadOnlyList<FactText> texts = folder.Read();
        return FactFileDataset.Of(folder.Compile(texts, CorpusFolder.None), folder.UsesOf(texts))
            ?? throw new CommandException($"The schema of '{path}', which is used here, has mistakes: run 'facts check --facts {path}'.");
    }
}
