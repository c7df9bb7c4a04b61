using System.Text;
using FactsDataset.Compiler;

namespace FactsDataset.Cli.Inputs;

/// <summary>A folder of fact files.</summary>
internal sealed class FactFolder
{
    private const string UsualName = "facts";

    private static readonly string[] Extensions = [".yaml", ".yml"];

    private FactFolder(string path) => Path = path;

    /// <summary>The folder, as messages show it.</summary>
    public string Path { get; }

    /// <summary>The folder that was asked for, or else the nearest one named <c>facts</c>, from the current folder upwards.</summary>
    public static FactFolder Find(DirectoryInfo? given)
    {
        if (given is not null)
        {
            return Directory.Exists(given.FullName)
                ? new FactFolder(given.ToString())
                : throw new CommandException($"There is no folder '{given}': name the folder of the fact files with --facts.");
        }

        return FindNearest() ?? throw new CommandException("No folder 'facts' with a schema.yaml is here or above: name the folder of the fact files with --facts.");
    }

    /// <summary>The nearest folder named <c>facts</c>, from the current folder upwards; null where there is none.</summary>
    public static FactFolder? FindNearest()
    {
        string current = Directory.GetCurrentDirectory();
        for (DirectoryInfo? folder = new(current); folder is not null; folder = folder.Parent)
        {
            string candidate = System.IO.Path.Combine(folder.FullName, UsualName);
            if (Directory.Exists(candidate) && Array.Exists(Extensions, extension => File.Exists(System.IO.Path.Combine(candidate, "schema" + extension))))
            {
                return new FactFolder(System.IO.Path.GetRelativePath(current, candidate));
            }
        }

        return null;
    }

    /// <summary>Every file of the folder and those below it that the compiler takes.</summary>
    /// <remarks>
    /// Bytes that are not UTF-8 become U+FFFD, as they do in a build: FACT0004 then names their place, like any other
    /// mistake.
    /// </remarks>
    public IReadOnlyList<FactText> Read()
    {
        List<FactText> texts = [];
        try
        {
            // As MSBuild's globs: hidden files too, and no file passed over in silence.
            EnumerationOptions options = new()
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = false,
                MatchCasing = MatchCasing.CaseSensitive,
                AttributesToSkip = FileAttributes.None,
            };
            foreach (string path in Extensions.SelectMany(extension => Directory.EnumerateFiles(Path, "*" + extension, options)))
            {
                texts.Add(new FactText(path, Encoding.UTF8.GetString(FileBytes.WithoutMark(path))));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The folder '{Path}' cannot be read: {exception.Message}");
        }

        return texts.Count > 0
            ? texts
            : throw new CommandException($"The folder '{Path}' holds no fact file: they end in .yaml or .yml, and schema.yaml stands beside them.");
    }
}
