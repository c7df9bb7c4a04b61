using FactsDataset.Cli.Inputs;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>The folders of fact files that the editor works on, each found from a file in it or from a folder above it.</summary>
internal sealed class WorkspaceSet
{
    private const string UsualName = "facts";

    private readonly Dictionary<string, FactWorkspace> _byFolder = new(StringComparer.Ordinal);
    private readonly DirectoryInfo? _corpus;
    private readonly Action<string> _warn;

    /// <summary>No folder yet.</summary>
    /// <param name="corpus">Where all documents are; null where each folder's settings say it.</param>
    /// <param name="warn">Says what could not be read.</param>
    public WorkspaceSet(DirectoryInfo? corpus, Action<string> warn)
    {
        _corpus = corpus;
        _warn = warn;
    }

    /// <summary>The units in which the client counts; set before the first folder is added.</summary>
    public PositionEncoding Encoding { get; set; }

    /// <summary>All of them, by path.</summary>
    public IReadOnlyList<FactWorkspace> All
    {
        get
        {
            lock (_byFolder)
            {
                return [.. _byFolder.Values.OrderBy(static workspace => workspace.Folder, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Adds the fact files of a folder that the editor has open: it, or <c>facts</c> in it.</summary>
    public void AddBelow(string folder)
    {
        foreach (string candidate in new[] { folder, Path.Combine(folder, UsualName) })
        {
            if (HoldsSchema(candidate))
            {
                Add(Path.GetFullPath(candidate));
                return;
            }
        }
    }

    /// <summary>The folder that a file belongs to: the nearest above it with a schema.yaml; null where there is none.</summary>
    public FactWorkspace? Of(string path)
    {
        if (!FactText.IsFactPath(path))
        {
            return null;
        }

        for (DirectoryInfo? folder = new FileInfo(path).Directory; folder is not null; folder = folder.Parent)
        {
            if (HoldsSchema(folder.FullName))
            {
                return Add(folder.FullName);
            }
        }

        return null;
    }

    private static bool HoldsSchema(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any(FactText.IsSchemaPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private FactWorkspace? Add(string folder)
    {
        lock (_byFolder)
        {
            if (_byFolder.TryGetValue(folder, out FactWorkspace? known))
            {
                return known;
            }

            try
            {
                FactWorkspace workspace = new(folder, CorpusOf(folder), DatasetsOf(folder), Encoding);
                _byFolder.Add(folder, workspace);
                return workspace;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _warn($"The folder '{folder}' cannot be read: {exception.Message}");
                return null;
            }
        }
    }

    private UsedDatasets DatasetsOf(string folder)
    {
        try
        {
            return ViewedDatasets.Of(UsedFiles.Read(UsedFiles.PathsOf(folder, null)), UsedFiles.Remedy);
        }
        catch (CommandException exception)
        {
            _warn(exception.Message);
            return ViewedDatasets.Of([], UsedFiles.Remedy);
        }
    }

    private CorpusFolder CorpusOf(string folder)
    {
        try
        {
            return CorpusReader.Read(CorpusChoice.Find(_corpus, FactFolder.Find(new DirectoryInfo(folder)))).Folder;
        }
        catch (CommandException exception)
        {
            _warn(exception.Message);
            return CorpusFolder.None;
        }
    }
}
