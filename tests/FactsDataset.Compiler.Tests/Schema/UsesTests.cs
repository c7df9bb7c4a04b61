using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Schema;

/// <summary>FACT1001 for what a schema says of other datasets.</summary>
public class UsesTests
{
    private const string Schema = "facts/schema.yaml";

    [Theory]
    [InlineData("[ Acme.Harbour, ⟦FACT1001:Acme.Registri⟧ ]", "No dataset 'Acme.Registri' is at hand: did you mean 'Acme.Registry'?")]
    [InlineData("[ Acme.Harbour, Acme.Registry, ⟦FACT1001:Elsewhere⟧ ]", "No dataset 'Elsewhere' is at hand: bring it")]
    [InlineData("[ Acme.Harbour, Acme.Registry, ⟦FACT1001:Acme.Wrecks⟧ ]", "'Acme.Wrecks' is the dataset of this schema: name others only")]
    [InlineData("[ Acme.Harbour, Acme.Registry, ⟦FACT1001:Acme.Harbour⟧ ]", "'Acme.Harbour' stands here already, or has the prefix 'acme.harbour:' of another dataset: name each dataset once")]
    [InlineData("⟦FACT1001:Acme.Harbour⟧", "'uses' cannot be a single text: write a list of names, '[ one, another ]'")]
    [InlineData("⟦FACT1001:[]⟧", "'uses' cannot be an empty list: write a list of names, '[ one, another ]'")]
    [InlineData("[ Acme.Harbour, Acme.Registry, ⟦FACT1001:\"\"⟧ ]", "An item of 'uses' cannot be an empty text: write a single text")]
    public void AMistakeInUsesIsReportedOnce(string uses, string message) =>
        ExampleUses.Folder.Change(Schema, "[ Acme.Harbour, Acme.Registry ]", uses).Reports(message);

    [Theory]
    [InlineData("equals")]
    [InlineData("get-hash-code")]
    [InlineData("facts")]
    public void AnInverseIsNotCalledAsWhatEveryRecordHas(string inverse) => ExampleUses.Folder
        .Change(Schema, "inverse: wrecks", $"inverse: ⟦FACT1001:{inverse}⟧")
        .Reports($"The inverse '{inverse}' of 'wreck' has the C# name of something that 'Acme.Harbour.person' has already: rename it");

    [Fact]
    public void AMisspeltDatasetIsNotReportedAtItsKindsAsWell() => ExampleUses.Folder
        .Change(Schema, "[ Acme.Harbour, ", "[ ⟦FACT1001:Acme.Harbor⟧, ")
        .Reports("No dataset 'Acme.Harbor' is at hand: did you mean 'Acme.Harbour'?");

    [Fact]
    public void ADatasetInTwoAssembliesIsReported() => ExampleUses.Folder
        .Change(Schema, "[ Acme.Harbour, ", "[ ⟦FACT1001:Acme.Harbour⟧, ")
        .Using(ExampleUses.Harbour with { Assembly = "Old", Version = "0.9" }, ExampleUses.Harbour, ExampleUses.Registry)
        .Reports("The dataset 'Acme.Harbour' is at hand twice, in 'Old' 0.9 and 'Acme.Harbour' 1.0: keep one of the two");

    [Theory]
    [InlineData("type: Acme.Harbour.persn", "There is no type 'Acme.Harbour.persn': did you mean 'Acme.Harbour.person'?")]
    [InlineData("type: Acme.Harbour.Person", "There is no type 'Acme.Harbour.Person': did you mean 'Acme.Harbour.person'?")]
    [InlineData("type: Acme.Harbour", "There is no type 'Acme.Harbour': that is a dataset, so name a kind of it, such as 'Acme.Harbour.person'")]
    [InlineData("type: Elsewhere.person", "There is no type 'Elsewhere.person': where 'Elsewhere' is another dataset, write 'uses: [ Elsewhere ]' at the top of the schema")]
    public void ATypeThatNoUsedDatasetHasIsReported(string type, string message)
    {
        string name = type.Split(' ')[1];
        ExampleUses.Folder.Change(Schema, "type: Acme.Harbour.port", type.Replace(name, $"⟦FACT1001:{name}⟧", StringComparison.Ordinal)).Reports(message);
    }

    [Theory]
    [InlineData("⟦FACT1001:Acme.Harbour.sailor⟧", "The union 'witness' names 'Acme.Harbour.sailor', which is no kind: write one of diver, Acme.Harbour.person, Acme.Harbour.company, Acme.Harbour.port, Acme.Registry.person")]
    [InlineData("⟦FACT1001:Acme.Harbour.anybody⟧", "The union 'witness' names 'Acme.Harbour.anybody', which is no kind: name the kinds that it unites")]
    [InlineData("⟦FACT1001:Acme.Harbour.voyage⟧", "The union 'witness' names 'Acme.Harbour.voyage' beside 'diver', and one is a fact and one an entity: name entities only, or facts only")]
    public void AUnionNamesKindsOfTheRightSort(string member, string message) =>
        ExampleUses.Folder.Change(Schema, "Whoever saw it., of: [ diver, Acme.Harbour.person ]", $"Whoever saw it., of: [ diver, {member} ]").Reports(message);

    [Fact]
    public void TheClassOfExtensionMethodsHasANameThatNoneElseHas() => ExampleUses.Folder
        .Change(Schema, "record: Diver", "record: ⟦FACT1001:AcmeWrecksExtensions⟧")
        .Reports("The C# name 'AcmeWrecksExtensions' is taken by the generated code itself: choose another");

    [Fact]
    public void ASchemaWithoutUsesHasNoneAtHand()
    {
        FactCompilation compilation = FactFolder.Example.Using(ExampleUses.Harbour).Reports();
        Assert.Empty(compilation.Schema!.Uses);
        Assert.Empty(compilation.Dataset!.Foreign);
    }
}
