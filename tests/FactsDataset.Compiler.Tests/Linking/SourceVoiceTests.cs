using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Linking;

/// <summary>Evidence of facts that says nothing of who speaks has its source's voice, as if that were written in it.</summary>
public class SourceVoiceTests
{
    private const string Voice = "[ { described: a clerk, of: harbour-guild }, { who: jane-doe, on: 2001-05 } ]";
    private const string Proof = "at: \"2:0-8\", digest: \"9385f23929294e62\", for: [to]";

    private static readonly FactFolder Speaking = FactFolder.Example
        .Change("facts/schema.yaml", "author: { type: sailor, inverse", "voice: { type: attribution, provenance: voice, inverse: voices, summary: x }\n      author: { type: sailor, inverse")
        .Change("facts/papers.yaml", "    author: jane-doe\n", $"    author: jane-doe\n    former: [ old-news ]\n    voice: {Voice}\n");

    /// <summary>Fields of a crossing, with a mark wherever evidence has the source's voice.</summary>
    public static TheoryData<string> Fields =>
    [
        $"evidence: [ {{ source: harbour-news, {Proof}# }} ]",
        $"evidence: [ {{ source: harbour-news, {Proof}, stance: reported# }}, {{ source: harbour-news, {Proof}, said: [ {{ who: richard-roe }} ] }}, {{ source: harbour-news, {Proof}# }} ]",
        $"variants: [ {{ field: to, value: west-port, evidence: [ {{ source: harbour-news, {Proof}# }} ] }} ]\nevidence: [ {{ source: harbour-news, {Proof}, said: [ {{ who: richard-roe }} ] }} ]",
    ];

    [Theory]
    [MemberData(nameof(Fields))]
    public void VoiceHoldsAsIfItWereWritten(string fields)
    {
        (string Hint, string Text)[] inherited = Emitted(Speaking.WithEntry("crossing", fields.Replace("#", string.Empty, StringComparison.Ordinal)));
        Assert.Equal(Emitted(Speaking.WithEntry("crossing", fields.Replace("#", $", said: {Voice}", StringComparison.Ordinal))), inherited);
        Assert.NotEqual(Emitted(FactFolder.Example.WithEntry("crossing", fields.Replace("#", string.Empty, StringComparison.Ordinal))), inherited);
    }

    [Fact]
    public void SourceIsFoundByAFormerId()
    {
        FactFolder old = Speaking.WithEntry("crossing", $"evidence: [ {{ source: ⟦FACT6001:old-news⟧, {Proof} }} ]");
        Assert.Equal(
            Emitted(Speaking.WithEntry("crossing", $"evidence: [ {{ source: harbour-news, {Proof} }} ]")),
            Emitted(old));
    }

    [Fact]
    public void EntitiesAndFactsWithAChainOfTheirOwnInheritNothing()
    {
        FactFolder folder = Speaking
            .With("facts/service.yaml", ExampleEntry.File("service", "rank: captain", "more"))
            .With("facts/claim.yaml", ExampleEntry.File("claim", "stance: asserted", "more-said"));
        FactFolder silent = folder.Change("facts/papers.yaml", $"voice: {Voice}", "note: none");
        foreach (string hint in new[] { "service", "claim" })
        {
            (string Hint, string Text) emitted = Assert.Single(Emitted(folder), source => source.Hint.Contains($".{hint}.", StringComparison.Ordinal));
            Assert.Contains(emitted, Emitted(silent));
        }
    }

    [Theory]
    [InlineData("[ { who: ⟦FACT3001:jane-do⟧ } ]", "No entry has the id 'jane-do': did you mean 'jane-doe'?")]
    [InlineData("[ { who: ⟦FACT3002:east-port⟧ } ]", "'east-port' is a port, and 'who' takes a sailor or a guild: name one")]
    [InlineData("⟦FACT2003:jane-doe⟧", "'jane-doe' cannot be the value of 'voice', which is a list: write it as an item: '- …' or '[ … ]'")]
    public void MistakeInAVoiceIsReportedOnceAtTheSource(string voice, string message) =>
        Speaking.Change("facts/papers.yaml", Voice, voice).WithEntry("crossing", $"evidence: [ {{ source: harbour-news, {Proof} }} ]").Reports(message);

    [Fact]
    public void EditOfAnotherSourceLeavesVoicesAsTheyWere()
    {
        string added = ExampleEntry.File("paper", "publisher: salt-guild", "first").Split("entries:\n")[1];
        FactFolder edited = Speaking.Change("facts/papers.yaml", "entries:\n", "entries:\n" + added);
        Assert.Equal(VoicesOf(Speaking), VoicesOf(edited));
        Assert.NotEqual(VoicesOf(Speaking), VoicesOf(Speaking.Change("facts/papers.yaml", "a clerk", "a porter")));
    }

    private static SourceVoices VoicesOf(FactFolder folder) => new(folder.Compile().Files.SelectMany(static file => SourceVoice.Of(file.Data)));

    private static (string Hint, string Text)[] Emitted(FactFolder folder) =>
        [.. folder.Reports().Emit().Select(static source => (source.Hint, source.Text))];
}
