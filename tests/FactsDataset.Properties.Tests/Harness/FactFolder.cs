using System.Collections.Immutable;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Properties.Tests.Harness;

/// <summary>A folder of fact files in memory.</summary>
/// <param name="Files">Their texts by name, the schema among them.</param>
internal sealed record FactFolder(ImmutableSortedDictionary<string, string> Files)
{
    private const string Folder = "facts/";

    /// <summary>The text of the file with a path that a diagnostic gives.</summary>
    public string TextAt(string path) => Files[path[Folder.Length..]];

    /// <summary>The path of a file, as diagnostics give it.</summary>
    public static string PathOf(string name) => Folder + name;

    /// <summary>The folder with a file changed.</summary>
    public FactFolder With(string name, string text) => new(Files.SetItem(name, text));

    /// <summary>The folder with only the schema and one file.</summary>
    public FactFolder Only(string name) =>
        new(Files.RemoveRange(Files.Keys.Where(other => other != name && other != RealFacts.SchemaName)));

    /// <summary>Compiles the files, in the order of their names.</summary>
    public FactCompilation Compile() => Compile(Files.Keys);

    /// <summary>Compiles the files in that order.</summary>
    public FactCompilation Compile(IEnumerable<string> names) =>
        FactCompilation.Compile(names.Select(name => new FactText(PathOf(name), Files[name])), CorpusFolder.None);

    /// <summary>The names of the files that differ from those of another folder.</summary>
    public IEnumerable<string> ChangedFrom(FactFolder other) => Files.Keys.Where(name => Files[name] != other.Files.GetValueOrDefault(name));
}
