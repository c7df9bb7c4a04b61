using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Tests.Checks;

/// <summary>FACT1003: a class holds so many members and no more, which no compiler says.</summary>
public class MemberLimitTests
{
    [Fact]
    public void AKindThatOutgrowsItsClassIsReportedOnce()
    {
        List<Finding> findings = Declare(Kind, MemberNames.Limit + 2);
        Finding finding = Assert.Single(findings);
        Assert.Equal("FACT1003", finding.Rule.Id);
        Assert.Equal(["trip", "60002 entries", "60000"], finding.Arguments);
    }

    [Fact]
    public void AFullClassIsNoMistakeNorAKindWithoutMembers()
    {
        Assert.Empty(Declare(Kind, MemberNames.Limit));
        Assert.Empty(Declare(Kind with { HasMembers = false }, MemberNames.Limit + 2));
    }

    private static Kind Kind { get; } = new("trip", "Trip", "Trips", string.Empty, KindRole.Entity, null, default, default);

    private static List<Finding> Declare(Kind kind, int count)
    {
        FileData file = new("trips.yaml", "trips.yaml", kind.Name, false, default, default);
        MemberNames names = new(kind);
        List<Finding> findings = [];
        for (int i = 0; i < count; i++)
        {
            BoundEntry entry = new("trip" + i.ToString(null, null), default, default);
            Assert.Equal(kind.HasMembers && i < MemberNames.Limit, names.Declare(file, entry, findings) is not null);
        }

        names.CheckLimit(file.Path, findings);
        return findings;
    }
}
