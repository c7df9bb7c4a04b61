using System.Text;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Yaml;
using FactsDataset.Reading;

namespace FactsDataset.Cli.Inputs;

/// <summary>A folder of fact files.</summary>
internal sealed class FactFolder
{
    private const string UsualName = "facts";

    private readonly Lazy<IReadOnlyList<DatasetView>> _uses;

    private FactFolder(string path, IReadOnlyList<string>? uses)
    {
        Path = path;
        _uses = new Lazy<IReadOnlyList<DatasetView>>(() => UsedFiles.Read(UsedFiles.PathsOf(path, uses)));
    }

    /// <summary>The folder, as messages show it.</summary>
    public string Path { get; }

    /// <summary>The folder that was asked for, or else the nearest one named <c>facts</c>, from the current folder upwards.</summary>
    /// <param name="given">The folder that was asked for.</param>
    /// <param name="uses">Where the datasets are that its schema uses; none for what its settings say.</param>
    public static FactFolder Find(DirectoryInfo? given, IReadOnlyList<string>? uses = null)
    {
        if (given is not null)
        {
            return Directory.Exists(given.FullName)
                ? new FactFolder(given.ToString(), uses)
                : throw new CommandException($"There is no folder '{given}': name the folder of the fact files with --facts.");
        }

        return FindNearest(uses) ?? throw new CommandException("No folder 'facts' with a schema.yaml is here or above: name the folder of the fact files with --facts.");
    }

    /// <summary>The nearest folder named <c>facts</c>, from the current folder upwards; null where there is none.</summary>
    /// <param name="uses">Where the datasets are that its schema uses; none for what its settings say.</param>
    public static FactFolder? FindNearest(IReadOnlyList<string>? uses = null)
    {
        string current = Directory.GetCurrentDirectory();
        for (DirectoryInfo? folder = new(current); folder is not null; folder = folder.Parent)
        {
            string candidate = System.IO.Path.Combine(folder.FullName, UsualName);
            if (HoldsSchema(candidate))
            {
                return new FactFolder(System.IO.Path.GetRelativePath(current, candidate), uses);
            }
        }

        return null;
    }

    /// <summary>Every file of the folder and those below it that the compiler takes.</summary>
    /// <remarks>
    /// Bytes that are not UTF-8 become U+FFFD, as they do in a build: FACT0004 then names their place, like any other
    /// mistake.
    /// </remarks>
    /// <exception cref="CommandException">There is none, or one that a build could not read either (FACT1004).</exception>
    public IReadOnlyList<FactText> Read()
    {
        FactFileSearch search = Search();
        List<FactDiagnostic> faults = [.. search.Faults];
        List<FactText> texts = [];
        foreach (string path in search.Files)
        {
            try
            {
                texts.Add(new FactText(path, Encoding.UTF8.GetString(FileBytes.WithoutMark(path))));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                faults.Add(FactFileReports.Unreadable(path, exception.Message));
            }
        }

        if (faults.Count > 0)
        {
            faults.Sort(FactDiagnostic.Compare);
            throw new CommandException($"Not every fact file of '{Path}' can be read, so no other is looked at.", faults);
        }

        return texts.Count > 0
            ? texts
            : throw new CommandException($"The folder '{Path}' holds no fact file: they end in .yaml or .yml, and schema.yaml stands beside them.");
    }

    /// <summary>The datasets that the schema among some files uses; none are read where it uses none.</summary>
    /// <exception cref="CommandException">One of them cannot be read.</exception>
    public IReadOnlyList<DatasetView> UsesOf(IEnumerable<FactText> texts) =>
        texts.Any(static text => text.IsSchema && UsesReader.NamesIn(DocumentParser.Parse(text.Path, text.Text).Root).Count > 0) ? _uses.Value : [];

    /// <summary>Compiles files of the folder, with the datasets that they use.</summary>
    /// <param name="texts">The files, the schema among them.</param>
    /// <param name="corpus">The documents at hand.</param>
    /// <exception cref="CommandException">A dataset that they use cannot be read.</exception>
    public FactCompilation Compile(IReadOnlyList<FactText> texts, CorpusFolder corpus) =>
        FactCompilation.Compile(texts, corpus, ViewedDatasets.Of(UsesOf(texts), UsedFiles.Remedy));

    /// <summary>The schema among the files.</summary>
    /// <exception cref="CommandException">There is none that can be read.</exception>
    public DatasetSchema RequireSchema(IReadOnlyList<FactText> texts)
    {
        FactCompilation compilation = Compile(texts.Where(static text => text.IsSchema).ToList(), CorpusFolder.None);
        return compilation.Schema ?? throw new CommandException(
            $"The folder '{Path}' has no sound schema.yaml: fix it first.", [.. compilation.Diagnostics]);
    }

    private FactFileSearch Search()
    {
        try
        {
            return FactFileSearch.In(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The folder '{Path}' cannot be read: {exception.Message}");
        }
    }

    private static bool HoldsSchema(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any(FactText.IsSchemaPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be read is not the one.
            return false;
        }
    }
}
