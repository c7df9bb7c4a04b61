using FactsDataset.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Generators.Tests.Robustness;

/// <summary>A corpus folder that holds more than the documents that sources name.</summary>
public class DocumentTests
{
    private const string Digits = "0000000000000000000000000000000000000000000000000000000000000000";

    private static readonly FactsProject Project = Tiny.Project with { FactCorpus = "corpus" };

    [Fact]
    public void ADocumentThatNoSourceNamesIsNotRead()
    {
        FactsRun run = FactsRun.Of(Project, [.. Project.AdditionalTexts, new Scan("/corpus/scan.pdf")]);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "FACT4004");
        Assert.Contains("holds no document 'letter.txt'", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentThatANewSourceNamesIsReadThen()
    {
        FactsProject project = Project with { Documents = [("other.txt", "a\nb\nc\nd\n")] };
        FactsRun before = project.Run();
        Assert.DoesNotContain(before.Diagnostics, static diagnostic => diagnostic.Id == "FACT4003");
        FactsRun after = before.Then(project.With("others.yaml", $$"""
            kind: letter
            entries:
              another-letter:
                title: Another letter
                published: 2001-05-12
                language: en
                document: other.txt
                sha256: "{{Digits}}"
                lines: 4
                body: [1-4]

            """));
        Diagnostic diagnostic = Assert.Single(after.Diagnostics, static diagnostic => diagnostic.Id == "FACT4003");
        Assert.DoesNotContain("e3b0c442", diagnostic.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A document that is no text.</summary>
    private sealed class Scan(string path) : MemoryText(path, string.Empty, "document")
    {
        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidDataException(Path);
    }
}
