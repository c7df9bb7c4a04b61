using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>A kind that this dataset does not have is an edit of its schema and a fact file, and no line of C#.</summary>
public class NewKindTests
{
    private const string Vocabulary = """
          sanction-type:
            summary: What a sanction forbids.
            values:
              travel-ban: Entering a country.
              asset-freeze: Using what one owns there.

        unions:
        """;

    private const string Kind = """
          sanction:
            record: Sanction
            collection: Sanctions
            summary: An organisation forbids somebody something.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When it begins. }
              imposed-by: { type: organisation, required: true, inverse: sanctions-imposed, summary: Who imposes it. }
              imposed-on: { type: speaker, required: true, inverse: sanctions, summary: Whom it binds. }
              types: { type: sanction-type, many: true, required: true, summary: What it forbids. }
              lifted: { type: date, summary: When it was lifted. }

        """;

    private static readonly Lazy<LoadedDataset> Loaded = new(static () => Project.Run().Load("FactsDataset"));

    private static FactsProject Project => new FactsProject()
        .With("schema.yaml", RealSchema.Text.Replace("unions:\n", Vocabulary + "\n", StringComparison.Ordinal) + Kind)
        .With("sanctions.yaml", """
            kind: sanction
            entries:
              doe-travel-ban:
                title: The Council of Examplia bars Jane Doe
                when: 2001-05-09
                imposed-by: examplia-council
                imposed-on: jane-doe
                types: [travel-ban, asset-freeze]
                lifted: 2003
                evidence: [ { source: example-times, at: "3:0-4", digest: "0123456789abcdef", for: [when, imposed-on] } ]
              roe-works-freeze:
                title: The Council of Examplia freezes what Roe Works owns
                imposed-by: examplia-council
                imposed-on: roe-works
                types: [asset-freeze]
                evidence: [ { source: example-times, at: "3:0-4", digest: "0123456789abcdef", for: [types] } ]

            """)
        .With("people.yaml", """
            kind: person
            entries:
              jane-doe: { names: [ { value: Jane Doe, language: en, form: usual } ] }

            """)
        .With("organisations.yaml", """
            kind: organisation
            entries:
              examplia-council: { names: [ { value: Council of Examplia, language: en, form: usual } ], type: council }
              roe-works: { names: [ { value: Roe Works, language: en, form: usual } ], type: company }
              example-times-house: { names: [ { value: Example Times, language: en, form: usual } ], type: outlet }

            """)
        .With("sources.yaml", $$"""
            kind: source
            entries:
              example-times:
                title: Council acts
                publisher: example-times-house
                published: 2001-05-10
                language: en
                document: example.txt
                sha256: "{{new string('0', 64)}}"
                lines: 4
                body: [2-4]

            """);

    [Fact]
    public void ItsFactsAreTypedRecords() => Loaded.Value.Run("""
        Sanction sanction = Sanctions.DoeTravelBan;
        Assert.Equal("The Council of Examplia bars Jane Doe", sanction.Title);
        Assert.Equal(EdtfDate.Parse("2001-05-09"), sanction.When);
        Assert.Equal(new[] { SanctionType.TravelBan, SanctionType.AssetFreeze }, sanction.Types);
        Assert.Equal("2003", sanction.Lifted!.ToString());
        Assert.Null(Sanctions.RoeWorksFreeze.Lifted);
        Assert.Equal("asset-freeze", Sanctions.RoeWorksFreeze.Types[0].ToCode());
        """);

    [Fact]
    public void ItsReferencesLeadThereAndBack() => Loaded.Value.Run("""
        Sanction sanction = Sanctions.DoeTravelBan;
        Assert.Same(Organisations.ExampliaCouncil, sanction.ImposedBy);
        ISpeaker bound = sanction.ImposedOn;
        Assert.Same(People.JaneDoe, bound);
        Assert.Equal(new[] { sanction }, People.JaneDoe.Sanctions);
        Assert.Equal(new[] { sanction }, bound.Sanctions);
        Assert.Equal(new[] { Sanctions.RoeWorksFreeze }, Organisations.RoeWorks.Sanctions);
        Assert.Equal(new[] { sanction, Sanctions.RoeWorksFreeze }, Organisations.ExampliaCouncil.SanctionsImposed);
        Assert.Equal(new IFact[] { sanction }, People.JaneDoe.Facts);
        """);

    [Fact]
    public void ItsFactsStandBesideThoseOfOtherKinds() => Loaded.Value.Run("""
        Assert.Equal(new[] { "doe-travel-ban", "roe-works-freeze" }, Facts.All.Select(fact => fact.Id));
        Assert.Same(Sanctions.DoeTravelBan, Facts.Find("doe-travel-ban"));
        Assert.Equal(2, Dataset.Kinds.Single(kind => kind.Kind == "sanction").Entries.Count);
        Assert.Same(Sources.ExampleTimes, Sanctions.DoeTravelBan.Evidence[0].Source);
        Assert.Equal(2, Sources.ExampleTimes.Facts.Count);
        Assert.Empty(Visits.All);
        """);

    [Fact]
    public void AMisspeltReferenceInItIsOneErrorThatNamesTheNearest()
    {
        FactsRun run = Project.Edit("sanctions.yaml", "imposed-on: jane-doe", "imposed-on: jane-do").Run();
        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("/repo/facts/sanctions.yaml(7,17): error FACT3001: No entry has the id 'jane-do': did you mean 'jane-doe'?", diagnostic.ToString());
    }
}
