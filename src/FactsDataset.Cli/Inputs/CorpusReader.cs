using System.Text;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Inputs;

/// <summary>Reads a folder of documents.</summary>
internal sealed class CorpusReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> _notUtf8 = [];
    private readonly Dictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    private CorpusReader(CorpusFolder folder) => Folder = folder;

    /// <summary>The documents.</summary>
    public CorpusFolder Folder { get; private set; }

    /// <summary>The names of those that are not UTF-8, so that no digest of theirs can be true.</summary>
    public IReadOnlyList<string> NotUtf8 => _notUtf8;

    /// <summary>Why a document of the folder could not be read; null where it was, or is not there.</summary>
    public string? FaultOf(string document) => _unreadable.GetValueOrDefault(document);

    /// <summary>What to say of the documents that sources name and that could not be read.</summary>
    public IEnumerable<string> FaultsOf(FactCompilation compilation)
    {
        NamedDocuments named = NamedDocuments.Of(compilation.Schema, compilation.Dataset);
        return _unreadable
            .Where(document => named.Contains(document.Key))
            .Select(static document => $"The document '{document.Key}' cannot be read: {document.Value}");
    }

    /// <summary>Reads every file that stands in the folder itself; no folder at all is no corpus.</summary>
    /// <remarks>What cannot be read counts as not there: it is no mistake as long as no source names it.</remarks>
    public static CorpusReader Read(DirectoryInfo? given)
    {
        CorpusReader reader = new(CorpusFolder.None);
        if (given is null)
        {
            return reader;
        }

        if (!Directory.Exists(given.FullName))
        {
            throw new CommandException($"There is no corpus folder '{given}': name the folder of the documents with --corpus.");
        }

        try
        {
            List<CorpusDocument> documents = Directory.EnumerateFiles(given.FullName)
                .Order(StringComparer.Ordinal)
                .Select(reader.ReadDocument)
                .OfType<CorpusDocument>()
                .ToList();
            reader.Folder = documents.Count > 0
                ? new CorpusFolder(given.ToString(), documents.ToEquatableArray())
                : throw new CommandException($"The corpus folder '{given}' holds no document{(reader._unreadable.Count > 0 ? " that can be read" : string.Empty)}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The corpus folder '{given}' cannot be read: {exception.Message}");
        }

        return reader;
    }

    /// <summary>Reads one document.</summary>
    /// <exception cref="CommandException">It cannot be read, or is not UTF-8.</exception>
    public static CorpusDocument ReadFile(string path)
    {
        try
        {
            return new CorpusDocument(Path.GetFileName(path), Strict.GetString(FileBytes.WithoutMark(path)));
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException($"The document '{path}' is not UTF-8, so nothing in it can be cited.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The document '{path}' cannot be read: {exception.Message}");
        }
    }

    private CorpusDocument? ReadDocument(string path)
    {
        string name = Path.GetFileName(path);
        try
        {
            return Decode(name, FileBytes.WithoutMark(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(name, exception.Message);
            return null;
        }
    }

    private CorpusDocument Decode(string name, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new CorpusDocument(name, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            _notUtf8.Add(name);
            return new CorpusDocument(name, Encoding.UTF8.GetString(bytes));
        }
    }
}
