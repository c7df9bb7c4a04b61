using System.Text;
using FactsDataset.Cli.Outputs;

namespace FactsDataset.Cli.Edits;

/// <summary>Edits of several files, which are made in all of them or in none.</summary>
internal sealed class FileEdits
{
    private readonly SortedDictionary<string, (string Text, List<TextEdit> Edits)> _files = new(StringComparer.Ordinal);

    /// <summary>The files that something is edited in, by path.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>How many edits there are.</summary>
    public int Count => _files.Values.Sum(static file => file.Edits.Count);

    /// <summary>Adds an edit of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text, to which the offsets belong; empty for a file that is to be made.</param>
    /// <param name="edit">The edit; no two of a file overlap.</param>
    public void Add(string path, string text, TextEdit edit)
    {
        if (!_files.TryGetValue(path, out (string Text, List<TextEdit> Edits) file))
        {
            _files.Add(path, file = (text, []));
        }

        file.Edits.Add(edit);
    }

    /// <summary>The text of a file with its edits.</summary>
    public string TextOf(string path) => Apply(_files[path].Text, _files[path].Edits);

    /// <summary>A text with edits made in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in any order; of those at one offset, the first added comes first.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        StringBuilder result = new(text.Length);
        int at = 0;
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Start).ThenBy(static edit => edit.End))
        {
            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Writes the files, each of them as a whole: UTF-8 without a byte order mark.</summary>
    /// <exception cref="CommandException">One cannot be written; then none is changed.</exception>
    public void Write()
    {
        List<AtomicFile> prepared = [];
        string current = string.Empty;
        try
        {
            foreach (string path in _files.Keys)
            {
                current = path;
                prepared.Add(AtomicFile.Prepare(path, Encoding.UTF8.GetBytes(TextOf(path))));
            }

            prepared.ForEach(static file => file.Commit());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"'{current}' cannot be written: {exception.Message}");
        }
        finally
        {
            prepared.ForEach(static file => file.Dispose());
        }
    }
}
