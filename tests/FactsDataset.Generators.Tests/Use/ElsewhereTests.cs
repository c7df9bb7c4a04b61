using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>Sources that are no documents of the corpus, and evidence in them, as code sees them.</summary>
public class ElsewhereTests
{
    [Fact]
    public void SourceSaysWhereItIs() => Shelf.Data.Run("""
        ISource page = Works.HarbourPage;
        Assert.False(page.IsVerifiable);
        Assert.Null(page.Document);
        Assert.Null(page.Sha256);
        Assert.Equal(0, page.Lines);
        Assert.Empty(page.Body);
        Assert.Equal("https://example.org/harbours?all=1", page.Url!.OriginalString);
        Assert.Equal("2001-06-01", page.Accessed!.ToString());
        Assert.Equal("https://archive.example.org/harbours", page.Archived!.Url!.OriginalString);
        Assert.Null(page.Archived.Sha256);
        Assert.False(Works.HarbourPage.Printed);
        Assert.Null(Works.BarePage.Archived);
        Work book = Works.History;
        Assert.False(book.IsVerifiable);
        Assert.True(book.Printed);
        Assert.Null(book.Url);
        Assert.Null(book.Accessed);
        Assert.Equal(64, book.Archived!.Sha256!.Length);
        Assert.Equal("https://archive.example.org/history", book.Archived.ToString());
        """);

    [Fact]
    public void DocumentHasItsAddressAsWell() => Shelf.Data.Run("""
        Work letter = Works.TheLetter;
        Assert.True(letter.IsVerifiable);
        Assert.Equal("letter.txt", letter.Document);
        Assert.Equal((4, 64), (letter.Lines, letter.Sha256!.Length));
        Assert.Equal("2-4", Assert.Single(letter.Body).ToString());
        Assert.Equal("https://example.org/letter", letter.Url!.OriginalString);
        int length = letter.IsVerifiable ? letter.Document.Length : 0;
        Assert.Equal(10, length);
        """);

    [Fact]
    public void EvidenceSaysItsPlaceAndThatNothingVerifiesIt() => Shelf.Data.Run("""
        var evidence = Landings.FirstLanding.Evidence;
        Assert.Equal(new[] { false, false, false, false, true }, evidence.Select(item => item.IsVerifiable));
        Assert.Equal(new[]
        {
            "history page 12-14", "history page xii, section Preface | \"of\" [1]", "harbour-page", "harbour-page section Harbours", "the-letter 2:0-4",
        }, evidence.Select(item => item.ToString()));
        Assert.Equal("12-14", evidence[0].Locator!.Page);
        Assert.Null(evidence[0].Locator!.Section);
        Assert.Null(evidence[0].Digest);
        Assert.Equal(0, evidence[0].Position.Line);
        Assert.Equal(Stance.Asserted, evidence[0].Stance);
        Assert.Equal("mary-poe", evidence[1].Said!.Claimant.Who!.Id);
        Assert.Equal("Only the year.", evidence[1].Note);
        Assert.Null(evidence[2].Locator);
        Assert.Null(evidence[4].Locator);
        Assert.Equal("0123456789abcdef", evidence[4].Digest);
        Assert.Equal("history page 200", Landings.FirstLanding.Variants[0].Evidence[0].ToString());
        Assert.NotEqual(evidence[2], evidence[3]);
        """);

    [Fact]
    public void EvidenceElsewhereCanBeMadeForATest() => Shelf.Data.Run("""
        Work book = Work.Create(id: "a-book");
        Assert.False(book.IsVerifiable);
        Evidence made = Evidence.CreateElsewhere(book, Locator.Create(page: "7"), new[] { "when" });
        Assert.Equal("a-book page 7", made.ToString());
        Assert.Equal("a-book", Evidence.CreateElsewhere(book).ToString());
        Assert.Same(made, Landing.Create(evidence: new[] { made }).Evidence[0]);
        Assert.Throws<ArgumentException>(() => Locator.Create());
        Work page = Work.Create(url: new Uri("https://example.org/"), archived: ArchivedCopy.Create(sha256: "x"));
        Assert.Equal("x", page.Archived!.ToString());
        Assert.True(Work.Create(document: "a.txt", lines: 3).IsVerifiable);
        """);

    [Fact]
    public void JsonLeavesOutWhatIsNotThere() => Shelf.Data.Run("""
        using JsonDocument page = JsonDocument.Parse(JsonSerializer.Serialize(Works.BarePage));
        Assert.Equal(new[] { "id", "kind", "title", "published", "language", "url", "accessed", "printed" }, page.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            "{\"source\":\"history\",\"page\":\"12-14\",\"verifiable\":false,\"for\":[\"when\",\"where\"],\"stance\":\"asserted\"}",
            JsonSerializer.Serialize(Landings.FirstLanding.Evidence[0]));
        Assert.Equal("{\"url\":\"https://archive.example.org/harbours\"}", JsonSerializer.Serialize(Works.HarbourPage.Archived));
        """);

    [Fact]
    public void AddressFieldOfAStrictSchemaIsTheAddressOfTheSource() => new FactsProject()
        .With("schema.yaml", "namespace: Acme.Strict\nkinds:\n  log: { record: Log, collection: Logs, summary: A log., role: source, fields: { url: { type: url, summary: Where. }, archived: { type: text, summary: Our shelf. } } }\n")
        .With("logs.yaml", $"kind: log\nentries:\n  a-log: {{ title: A, published: 2001, language: en, document: a.txt, sha256: \"{ShelfFacts.Sha256}\", lines: 1, body: [ 1 ], url: \"https://example.org/\", archived: Box 7 }}\n")
        .Run().Load("Acme.Strict").Run("""
            ISource log = Logs.ALog;
            Assert.True(log.IsVerifiable);
            Assert.Equal("https://example.org/", log.Url!.OriginalString);
            Assert.Null(log.Archived);
            Assert.Null(log.Accessed);
            Assert.Equal("Box 7", Logs.ALog.Archived);
            """);
}
