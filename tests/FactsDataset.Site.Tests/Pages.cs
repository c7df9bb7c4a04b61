using System.Text;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Reading;
using FactsDataset.Reading.Files;

namespace FactsDataset.Site.Tests;

/// <summary>The pages that the tests look at, each written once.</summary>
internal static class Pages
{
    private static readonly Lazy<DatasetView> LazyFacts = new(() => Read(Repository.Facts));
    private static readonly Lazy<DatasetView> LazyWrecks = new(() => Read(Path.Combine(SiteFiles.Project, "wrecks")));
    private static readonly Lazy<string> LazyFactsAddress = new(() => Write("facts", SitePage.Build(Facts, new SiteOptions("FactsDataset", CorpusFolder.None))));
    private static readonly Lazy<string> LazyWrecksAddress = new(() => Write("wrecks", SitePage.Build(Wrecks, new SiteOptions("Wrecks", CorpusFolder.None))));

    /// <summary>The dataset of the repository.</summary>
    public static DatasetView Facts => LazyFacts.Value;

    /// <summary>A dataset of another subject, with kinds of its own.</summary>
    public static DatasetView Wrecks => LazyWrecks.Value;

    /// <summary>The address of the page of <see cref="Facts"/>.</summary>
    public static string FactsAddress => LazyFactsAddress.Value;

    /// <summary>The address of the page of <see cref="Wrecks"/>.</summary>
    public static string WrecksAddress => LazyWrecksAddress.Value;

    /// <summary>Reads a folder of fact files, which must have no mistake.</summary>
    public static DatasetView Read(string folder)
    {
        (DatasetView? dataset, FactCompilation compilation) = FactFileDataset.Read(Directory
            .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(static path => new FactText(path, File.ReadAllText(path))));
        Assert.Empty(compilation.Diagnostics.Select(static diagnostic => diagnostic.Rule.Id + " " + diagnostic.Message));
        return dataset!;
    }

    /// <summary>Reads fact files given as texts, which must have no mistake.</summary>
    public static DatasetView ReadTexts(params (string Path, string Text)[] files)
    {
        (DatasetView? dataset, FactCompilation compilation) = FactFileDataset.Read(files.Select(static file => new FactText(file.Path, file.Text)));
        Assert.Empty(compilation.Diagnostics.Select(static diagnostic => diagnostic.Rule.Id + " " + diagnostic.Message));
        return dataset!;
    }

    /// <summary>Writes a page and gives its address on disk.</summary>
    public static string Write(string name, string page)
    {
        string folder = Directory.CreateTempSubdirectory("facts-page-").FullName;
        string path = Path.Combine(folder, name + ".html");
        File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return new Uri(path).AbsoluteUri;
    }
}
