using System.Text;
using System.Text.Json.Nodes;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Corpus;

namespace FactsDataset.Editor.Tests;

/// <summary>The schemas beside the fact files are those that the tool writes, and the fact files name them.</summary>
public sealed class CommittedSchemaTests
{
    /// <summary>Ids come with every new entry. The file that suggests them may lag behind, since it forbids none.</summary>
    private const string Ids = "ids.json";

    private const string Remedy = "Run 'dotnet run --project src/FactsDataset.Cli -- schema --out facts/.schemas'.";

    [Fact]
    public void SchemasAreWhatTheToolWrites()
    {
        using SchemaFolder written = new(Repository.Facts);
        Assert.Equal(written.Names, Directory.EnumerateFiles(EditorFiles.Schemas).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (string name in written.Names.Where(static name => name != Ids))
        {
            byte[] committed = File.ReadAllBytes(Path.Combine(EditorFiles.Schemas, name));
            Assert.True(committed.AsSpan().SequenceEqual(written.Read(name)), $"{name} is not what the tool writes. {Remedy}");
        }
    }

    [Fact]
    public void TheTemplateCarriesItsSchemasAndItsFilesNameThem()
    {
        string folder = Repository.At("src/FactsDataset.Templates/content/facts-dataset/src/Acme.Facts/facts");
        using SchemaFolder written = new(folder);
        Assert.NotEmpty(written.Names);
        Assert.All(written.Names, name => Assert.Equal(written.Read(name), File.ReadAllBytes(Path.Combine(folder, ".schemas", name))));
        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml"))
        {
            string[] lines = File.ReadAllLines(path);
            string? kind = Array.Find(lines, static line => line.StartsWith("kind: ", StringComparison.Ordinal))?["kind: ".Length..];
            Assert.Equal($"# yaml-language-server: $schema=.schemas/{(kind is null ? string.Empty : kind + ".")}schema.json", lines[0]);
        }
    }

    [Fact]
    public void SuggestedIdsAreIdsOfTheDataset()
    {
        FactCompilation dataset = FactCompilation.Compile(
            Repository.FactFiles.Select(static path => new FactText(path, File.ReadAllText(path))), CorpusFolder.None);
        JsonNode ids = JsonNode.Parse(File.ReadAllBytes(Path.Combine(EditorFiles.Schemas, Ids)))!;
        foreach (var kind in dataset.Schema!.Kinds)
        {
            string[] known = [.. dataset.Files.Where(file => file.Data.Kind == kind.Name).SelectMany(static file => file.Data.Entries).Select(static entry => entry.Id)];
            string[] suggested = [.. ids["$defs"]!["kind." + kind.Name]!["anyOf"]!.AsArray().Select(static choice => (string?)choice!["const"]).OfType<string>()];
            Assert.NotEmpty(suggested);
            Assert.True(suggested.All(known.Contains), $"{Ids} suggests a {kind.Name} that is not there: {string.Join(", ", suggested.Except(known))}. {Remedy}");
        }
    }

    [Fact]
    public void SchemasAreTheSameBytesEverywhere()
    {
        using SchemaFolder once = new(Repository.Facts);
        using SchemaFolder again = new(Path.Combine(Repository.Facts, "..", "facts"));
        foreach (string name in once.Names)
        {
            byte[] bytes = once.Read(name);
            Assert.True(bytes.AsSpan().SequenceEqual(again.Read(name)), name);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'{', bytes[0]);
            Assert.Equal("}\n"u8.ToArray(), bytes[^2..]);
            Assert.DoesNotContain("\uFFFD", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryFactFileNamesTheSchemaOfItsKindInItsFirstLine()
    {
        foreach (string path in Repository.FactFiles)
        {
            string[] lines = File.ReadAllLines(path);
            string? kind = Array.Find(lines, static line => line.StartsWith("kind: ", StringComparison.Ordinal))?["kind: ".Length..];
            string expected = Path.GetRelativePath(
                Path.GetDirectoryName(path)!,
                Path.Combine(EditorFiles.Schemas, kind is null ? "schema.json" : kind + ".schema.json")).Replace('\\', '/');
            Assert.Equal("# yaml-language-server: $schema=" + expected, lines[0]);
        }
    }

    [ValidatorFact]
    public void EveryFactFileIsAcceptedByTheSchemaThatItNames()
    {
        IReadOnlyList<IReadOnlyList<string>> complaints = Validator.Validate(
            EditorFiles.Schemas,
            Repository.FactFiles.Select(static path =>
            {
                string text = File.ReadAllText(path);
                string schema = text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..text.IndexOf('\n', StringComparison.Ordinal)];
                return (Path.GetFileName(schema), text);
            }));
        Assert.All(
            Repository.FactFiles.Zip(complaints),
            static file => Assert.True(file.Second.Count == 0, $"{Path.GetFileName(file.First)}: {string.Join("; ", file.Second)}"));
    }
}
