namespace FactsDataset.Cli.Tests;

/// <summary><c>facts schema</c> writes a schema for each kind, and says why where it cannot.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void EachKindHasItsSchemaInTheFolder()
    {
        using InventedFolder folder = new();
        ToolRun run = folder.Run("schema", "--out", Path.Combine("made", "schemas"));
        Assert.Equal((0, "5 files\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(
            ["arrival.schema.json", "ids.json", "person.schema.json", "schema.json", "source.schema.json"],
            Directory.EnumerateFiles(Path.Combine(folder.Root, "made", "schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EntriesThatAreWrongDoNotKeepSchemasFromBeingWritten()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("arrivals.yaml", InventedFolder.Arrivals("nobody", "no digest"));
        Assert.Equal(0, folder.Run("schema", "--out", "schemas").ExitCode);
    }

    /// <summary>What the namespace will be is the project's business, which the tool does not see.</summary>
    [Fact]
    public void SchemaWithoutANamespaceIsSound()
    {
        using InventedFolder folder = new();
        string schema = Path.Combine(folder.Root, "facts", "schema.yaml");
        folder.WriteFacts("schema.yaml", File.ReadAllText(schema).Replace("namespace: Invented\n", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain("namespace", File.ReadAllText(schema), StringComparison.Ordinal);
        ToolRun run = folder.Run("schema", "--out", "schemas");
        Assert.Equal((0, "5 files\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.EndsWith("no mistakes\n", folder.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaThatIsUnsoundIsReportedAndNothingIsWritten()
    {
        using InventedFolder folder = new();
        folder.WriteFacts("schema.yaml", "kinds: []\n");
        ToolRun run = folder.Run("schema", "--out", "schemas");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("facts/schema.yaml(1,8): error FACT1001: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("mend it first", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "schemas")));
    }
}
