using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Tests.Linking;

public class MemberNamesTests
{
    private static readonly Kind Place = new("place", "Place", "Places", "x", KindRole.Entity, null, default, default);

    private static readonly FileData File = new("facts/a.yaml", "a.yaml", "place", false, default, default);

    private readonly MemberNames _names = new(Place);
    private readonly List<Finding> _findings = [];

    [Fact]
    public void NameComesFromTheIdUnlessASymbolIsGiven()
    {
        Assert.Equal("NewGeneva", Declare("new-geneva"));
        Assert.Equal("Old", Declare("old-geneva", "Old"));
        Assert.Empty(_findings);
    }

    [Fact]
    public void NameThatIsTakenGivesNone()
    {
        Assert.Equal("Geneva", Declare("geneva"));
        Assert.Null(Declare("bern", "GENEVA"));
        Assert.Equal("Bern", Declare("zurich", "Bern"));
        Assert.Null(Declare("bern"));
        Assert.Equal([Slot.Of(12), Slot.Of(11)], _findings.Select(finding => finding.Place.Slot));
        Assert.All(_findings, finding => Assert.Equal("facts/a.yaml", finding.Place.Path));
    }

    [Theory]
    [InlineData("all")]
    [InlineData("find")]
    [InlineData("find-by-name")]
    [InlineData("retracted")]
    [InlineData("equals")]
    [InlineData("get-hash-code")]
    [InlineData("get-type")]
    [InlineData("to-string")]
    [InlineData("memberwise-clone")]
    [InlineData("reference-equals")]
    [InlineData("finalize")]
    [InlineData("dataset-store")]
    [InlineData("place")]
    [InlineData("places")]
    public void NameThatTheCollectionUsesGivesNone(string id)
    {
        Assert.Null(Declare(id));
        Assert.Equal("FACT3005", Assert.Single(_findings).Rule.Id);
    }

    [Fact]
    public void KindWithoutMembersHasNoNamesAndNoClashes()
    {
        MemberNames names = new(Place with { HasMembers = false });
        Assert.Null(names.Declare(File, new BoundEntry("all", Slot.Of(11), default), _findings));
        names.CheckLimit("facts/a.yaml", _findings);
        Assert.Empty(_findings);
    }

    [Fact]
    public void MoreEntriesThanAClassCanHaveMembersAreReportedOnce()
    {
        for (int number = 0; number < MemberNames.Limit; number++)
        {
            Assert.NotNull(Declare($"p{number}"));
        }

        _names.CheckLimit("facts/a.yaml", _findings);
        Assert.Empty(_findings);
        Assert.Null(Declare("one-more"));
        Assert.Null(Declare("two-more"));
        _names.CheckLimit("facts/a.yaml", _findings);
        Finding found = Assert.Single(_findings);
        Assert.Equal("FACT1003", found.Rule.Id);
        Assert.Equal(["place", "60002 entries", "60000"], found.Arguments);
    }

    [Fact]
    public void FormerIdsAreMembersLikeOthers()
    {
        for (int number = 0; number < MemberNames.Limit; number++)
        {
            Assert.NotNull(Declare($"p{number}"));
        }

        BoundEntry entry = new("p0", Slot.Of(11), default);
        Assert.Null(_names.DeclareFormer(File, entry, new BoundFormer("old", Slot.Of(13)), _findings));
        _names.CheckLimit("facts/a.yaml", _findings);
        Assert.Equal(["place", "60001 entries and former ids", "60000"], Assert.Single(_findings).Arguments);
    }

    private string? Declare(string id, string? symbol = null) =>
        _names.Declare(File, new BoundEntry(id, Slot.Of(11), default) { Symbol = symbol, SymbolSlot = Slot.Of(12) }, _findings);
}
