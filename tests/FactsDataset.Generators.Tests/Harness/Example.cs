namespace FactsDataset.Generators.Tests.Harness;

/// <summary>A small invented dataset with every shape of field.</summary>
internal static class Example
{
    public static FactsProject Project { get; } = new FactsProject()
        .With("schema.yaml", ExampleSchema.Text)
        .With("voyages.yaml", ExampleFacts.Voyages)
        .With("promises.yaml", ExampleFacts.Promises)
        .With("rules.yaml", ExampleFacts.Rules)
        .With("people.yaml", ExampleFacts.People)
        .With("companies.yaml", ExampleFacts.Companies)
        .With("places.yaml", ExampleFacts.Places)
        .With("letters.yaml", ExampleFacts.Letters);
}
