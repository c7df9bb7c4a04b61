using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Linking;

/// <summary>References to entries of other datasets: what they mean, and FACT3001, FACT3002, FACT3006 and FACT6002 at those that mean nothing for sure.</summary>
public class ForeignReferenceTests
{
    [Theory]
    [InlineData("master: ann-roe", "Acme.Harbour.person ann-roe")]
    [InlineData("master: acme.harbour:ann-roe", "Acme.Harbour.person ann-roe")]
    [InlineData("master: \"acme.harbour:ann-roe\"", "Acme.Harbour.person ann-roe")]
    [InlineData("seen-by: [ old-tom, ben-fold, acme.harbour:ann-roe ]", "old-tom, Acme.Harbour.person ben-fold, Acme.Harbour.person ann-roe")]
    [InlineData("seen-by:\n      - old-tom\n      - acme.harbour:ben-fold", "old-tom, Acme.Harbour.person ben-fold")]
    [InlineData("looks: [ { who: acme.harbour:ann-roe } ]", "Acme.Harbour.person ann-roe")]
    [InlineData("looks:\n      - who: acme.harbour:ann-roe", "Acme.Harbour.person ann-roe")]
    [InlineData("looks:\n      -\n        who: acme.wrecks:old-tom", "old-tom")]
    [InlineData("about: acme.registry:zoe-hart", "Acme.Registry.person zoe-hart")]
    [InlineData("about: acme.wrecks:zoe-hart", "zoe-hart")]
    [InlineData("about: old-tom", "old-tom")]
    [InlineData("either: north-line", "Acme.Harbour.company north-line")]
    [InlineData("on: first-voyage", "Acme.Harbour.voyage first-voyage")]
    [InlineData("at: east-port", "Acme.Harbour.port east-port")]
    public void AReferenceMeansTheOneEntryThatItCanMean(string field, string expected)
    {
        FactCompilation compilation = ExampleUses.With(field).Reports();
        LinkedFile file = compilation.Dataset!.Files.Single(static file => file.Data.Kind == "wreck");
        Assert.Equal(expected, string.Join(", ", file.Data.References.Select(reference => file.TargetOf(reference).Foreign is { } foreign ? $"{foreign.Kind} {foreign.Id}" : reference.Id.Split(':')[^1]).SkipLast(1)));
        Assert.DoesNotContain(file.Targets, static target => target.Address.IsNone);
    }

    [Theory]
    [InlineData("master: ⟦FACT3001:ann-row⟧", "No entry has the id 'ann-row': did you mean 'ann-roe'?")]
    [InlineData("master: ⟦FACT3001:acme.harbour:ann-row⟧", "No entry has the id 'acme.harbour:ann-row': did you mean 'acme.harbour:ann-roe'?")]
    [InlineData("master: ⟦FACT3001:Ben Fold⟧", "No entry has the id 'Ben Fold': did you mean 'ben-fold'?")]
    [InlineData("master: ⟦FACT3001:آن رو⟧", "No entry has the id 'آن رو': did you mean 'ann-roe'?")]
    [InlineData("master: ⟦FACT3001:nobody-at-all⟧", "No entry has the id 'nobody-at-all': name a person of Acme.Harbour")]
    [InlineData("master: ⟦FACT3001:acme.harbor:ann-roe⟧", "No entry has the id 'acme.harbor:ann-roe': no dataset 'acme.harbor' is used; did you mean 'acme.harbour'?")]
    [InlineData("master: ⟦FACT3001:Acme.Harbour:ann-roe⟧", "No entry has the id 'Acme.Harbour:ann-roe': no dataset 'Acme.Harbour' is used; did you mean 'acme.harbour'?")]
    [InlineData("master: ⟦FACT3001::ann-roe⟧", "No entry has the id ':ann-roe': no dataset '' is used; write one of acme.harbour, acme.registry")]
    [InlineData("master: ⟦FACT3001:\"acme.harbour:\"⟧", "No entry has the id 'acme.harbour:': name a person of Acme.Harbour")]
    [InlineData("seen-by: [ ⟦FACT3001:old-tam⟧ ]", "No entry has the id 'old-tam': did you mean 'old-tom'?")]
    [InlineData("about: ⟦FACT3001:acme.wrecks:old-tam⟧", "No entry has the id 'acme.wrecks:old-tam': did you mean 'acme.wrecks:old-tom'?")]
    [InlineData("at: ⟦FACT3001:east-prot⟧", "No entry has the id 'east-prot': did you mean 'east-port'?")]
    [InlineData("master: ⟦FACT3002:north-line⟧", "'north-line' is a company of Acme.Harbour, and 'master' takes a person of Acme.Harbour: name one")]
    [InlineData("master: ⟦FACT3002:acme.harbour:east-port⟧", "'acme.harbour:east-port' is a port of Acme.Harbour, and 'master' takes a person of Acme.Harbour: name one")]
    [InlineData("master: ⟦FACT3002:old-tom⟧", "'old-tom' is a diver, and 'master' takes a person of Acme.Harbour: name one")]
    [InlineData("about: ⟦FACT3006:ann-roe⟧", "'ann-roe' may be a person of Acme.Harbour or a person of Acme.Registry: write 'acme.harbour:ann-roe' or 'acme.registry:ann-roe'")]
    [InlineData("about: ⟦FACT3006:zoe-hart⟧", "'zoe-hart' may be a diver of this dataset or a person of Acme.Registry: write 'acme.wrecks:zoe-hart' or 'acme.registry:zoe-hart'")]
    [InlineData("master: ⟦FACT6002:ann-of-old⟧", "The id 'ann-of-old' is retired: in Acme.Harbour it is now 'ann-roe'; write 'ann-roe'")]
    [InlineData("master: ⟦FACT6002:acme.harbour:ann-of-old⟧", "The id 'acme.harbour:ann-of-old' is retired: in Acme.Harbour it is now 'ann-roe'; write 'acme.harbour:ann-roe'")]
    [InlineData("on: ⟦FACT6002:lost-voyage⟧", "The id 'lost-voyage' is retired: Acme.Harbour took it back (Retracted on 2020-01-01: It never was.); refer to another, or take the reference out")]
    public void AReferenceThatMeansNoneForSureIsReportedOnceAtTheValue(string field, string message)
    {
        foreach (string lineEnd in new[] { "\n", "\r\n" })
        {
            ExampleUses.With(field).WithLineEnds(lineEnd).Reports(message);
        }
    }

    [Fact]
    public void AWarningOfARetiredIdCanBeSpared() => ExampleUses.With("master: ann-of-old\n    ignore: [ { id: FACT6002, reason: As the paper has it. } ]").Reports();

    [Fact]
    public void RowsOfOtherDatasetsComeBehindAllOthersByKindAndId()
    {
        FactCompilation compilation = ExampleUses.With("seen-by: [ ben-fold, ann-roe, old-tom ]\n    at: west-port").Reports();
        Assert.Equal(
            ["Acme.Harbour.person 3 1: ann-roe, ben-fold", "Acme.Harbour.port 4 1: west-port"],
            compilation.Dataset!.Foreign.Select(static kind => $"{kind.Kind} {kind.FirstShard} {kind.ShardCount}: {string.Join(", ", kind.Ids)}"));
    }

    [Fact]
    public void PlacesOfOtherDatasetsMayLieInOneAnother() => ExampleUses
        .With("when: 2001-05-09\n    at: east-port\n    seen-by: [ ann-roe ]", "when: 2001-05-09\n    at: west-port\n    seen-by: [ ann-roe ]")
        .Change("facts/schema.yaml", "seen-by: { type: witness,", "seen-by: { check: presence, type: witness,")
        .Reports();
}
