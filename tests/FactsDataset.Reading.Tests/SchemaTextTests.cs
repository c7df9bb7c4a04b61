using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.SchemaReading;
using FactsDataset.Compiler.Yaml;
using FactsDataset.Generators.Tests.Harness;
using FactsDataset.Reading.Compiled;

namespace FactsDataset.Reading.Tests;

/// <summary>The schema that a compiled dataset carries is the one that it was compiled with.</summary>
public sealed class SchemaTextTests
{
    [Fact]
    public void ReadingItAgainGivesTheSameSchema()
    {
        string real = RealFacts.Read().Single(static text => text.IsSchema).Text;
        foreach (string text in new[] { real, ExampleSchema.Text, Awkward })
        {
            DatasetSchema schema = Parse(text);

            Assert.Equal(schema, CompiledDataset.ReadSchema(schema.Text, schema.Namespace, UsedDatasets.None));
            Assert.Equal(schema.Text, CompiledDataset.ReadSchema(schema.Text, schema.Namespace, UsedDatasets.None).Text);
        }
    }

    [Fact]
    public void CommentsAndLayoutAreNoPartOfIt() =>
        Assert.Equal(Parse(Awkward), Parse("# A remark.\n" + Awkward.Replace("    summary: The", "    # Another.\n    summary:   The", StringComparison.Ordinal)));

    private const string Awkward = """
        namespace: Acme
        vocabularies:
          answer:
            summary: "Quotes \", a \\ backslash, a tab \t, \u202E hidden, 🕊 and \"\"\" three."
            values:
              no: 'It''s no: # not a comment'
              true: |
                Two
                lines
              "2018": "null"
        kinds:
          letter:
            record: Letter
            collection: Letters
            summary: The letters, عربي.
            role: source
            fields: {}
        """;

    private static DatasetSchema Parse(string text)
    {
        SchemaResult result = SchemaParser.Parse(DocumentParser.Parse("schema.yaml", text), ProjectNamespaces.NoProject, UsedDatasets.None);
        Assert.Empty(result.Diagnostics);
        return result.Schema!;
    }
}
