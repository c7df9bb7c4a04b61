using System.Globalization;
using System.Text;
using FactsDataset.Cli.Inputs;

namespace FactsDataset.Cli.Coverage;

/// <summary>
/// The list of the sentences of which no fact is made: <c>left-out.tsv</c> beside schema.yaml, a sentence a line, in columns with tabs
/// between them, below a line with their names.
/// </summary>
internal sealed class LeftOutList
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "left-out.tsv";

    /// <summary>Its first line.</summary>
    public const string Header = "source\tline\tsentence\tdigest\treason";

    private LeftOutList(string path, IReadOnlyList<LeftOut> sentences)
    {
        Path = path;
        Sentences = sentences;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The sentences, in the order written.</summary>
    public IReadOnlyList<LeftOut> Sentences { get; }

    /// <summary>Reads the list of a folder of fact files; an empty one where there is none.</summary>
    /// <exception cref="CommandException">It cannot be read, or a line of it says nothing that can be understood.</exception>
    public static LeftOutList Read(string folder)
    {
        string path = System.IO.Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new LeftOutList(path, []);
        }

        string[] lines;
        try
        {
            lines = Encoding.UTF8.GetString(FileBytes.WithoutMark(path)).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"'{path}' cannot be read: {exception.Message}");
        }

        if (lines[0] != Header)
        {
            throw new CommandException($"{path}(1): the first line names the columns, with tabs between them: {Header.Replace('\t', ' ')}");
        }

        List<LeftOut> sentences = [];
        for (int i = 1; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split('\t');
            if (cells.Length != 5 || !TryNumber(cells[1], out int line) || !TryNumber(cells[2], out int number) || cells[4].Trim().Length == 0)
            {
                throw new CommandException($"{path}({i + 1}): a line has a source, a line, the number of a sentence, its digest and a reason, with tabs between them; 'facts coverage --open' prints all but the reason.");
            }

            if (sentences.Find(other => other.Source == cells[0] && other.Line == line && other.Number == number) is { } earlier)
            {
                throw new CommandException($"{path}({i + 1}): that sentence stands in line {earlier.Row} already.");
            }

            sentences.Add(new LeftOut(i + 1, cells[0], line, number, cells[3], cells[4]));
        }

        return new LeftOutList(path, sentences);
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
