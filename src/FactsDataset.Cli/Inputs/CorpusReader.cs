using System.Text;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Cli.Inputs;

/// <summary>Reads a folder of documents.</summary>
internal sealed class CorpusReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> _notUtf8 = [];

    private CorpusReader(CorpusFolder folder) => Folder = folder;

    /// <summary>The documents.</summary>
    public CorpusFolder Folder { get; private set; }

    /// <summary>The names of those that are not UTF-8, so that no digest of theirs can be true.</summary>
    public IReadOnlyList<string> NotUtf8 => _notUtf8;

    /// <summary>Reads every file that stands in the folder itself; no folder at all is no corpus.</summary>
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
                .ToList();
            reader.Folder = documents.Count > 0
                ? new CorpusFolder(given.ToString(), documents.ToEquatableArray())
                : throw new CommandException($"The corpus folder '{given}' holds no document.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The corpus folder '{given}' cannot be read: {exception.Message}");
        }

        return reader;
    }

    private CorpusDocument ReadDocument(string path)
    {
        string name = Path.GetFileName(path);
        ReadOnlySpan<byte> bytes = FileBytes.WithoutMark(path);
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
