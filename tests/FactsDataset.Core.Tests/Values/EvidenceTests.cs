using System.Text;
using FactsDataset.Core.Packing;
using FactsDataset.Core.Tests.Packing;

namespace FactsDataset.Core.Tests.Values;

public sealed class EvidenceTests
{
    private const string Item = "[0.0|14|0|87|9f86d081884c7d65|[when|][place|]|alleged|[0.1|||2001-05-09|][|an aide|0.2||]|seen twice|]";

    private static readonly FakeStore Store = new(
        ["source|example-times-2001|\nperson|jane-doe|Jane Doe||\nperson|ministry|Ministry of Examples||\nvisit|trip|2001-05|0.1|\n"]);

    [Fact]
    public void EvidenceKeepsItsParts()
    {
        RowReader reader = new(Encoding.UTF8.GetBytes(Item + "[0.0|3|2|5|9f86d081884c7d65|||||]|"), Store);
        IReadOnlyList<Evidence> all = reader.ReadList(Evidence.Read);
        Evidence evidence = all[0];
        Assert.Equal("example-times-2001", evidence.Source.Id);
        Assert.Equal(new TextPosition(14, 0, 87), evidence.Position);
        Assert.Equal("9f86d081884c7d65", evidence.Digest);
        Assert.Equal(["when", "place"], evidence.For);
        Assert.Equal(Stance.Alleged, evidence.Stance);
        Assert.Equal("seen twice", evidence.Note);
        Assert.Equal("example-times-2001 14:0-87", evidence.ToString());
        Assert.Null(all[1].Stance);
        Assert.Null(all[1].Said);
        Assert.Null(all[1].Note);
        Assert.Empty(all[1].For);
        Assert.NotEqual(evidence, all[1]);
    }

    [Fact]
    public void EvidenceEqualsItsLike()
    {
        RowReader reader = new(Encoding.UTF8.GetBytes(Item + Item + "|"), Store);
        IReadOnlyList<Evidence> all = reader.ReadList(Evidence.Read);
        Assert.Equal(all[0], all[1]);
        Assert.Equal(all[0].GetHashCode(), all[1].GetHashCode());
        Assert.Equal(all[0].Said, all[1].Said);
    }

    [Fact]
    public void LastLinkOfAnAttributionIsTheClaimant()
    {
        RowReader reader = new(Encoding.UTF8.GetBytes(Item + "|"), Store);
        Attribution said = reader.ReadList(Evidence.Read)[0].Said!;
        Assert.Equal(2, said.Count);
        Assert.Equal("jane-doe", said[0].Who!.Id);
        Assert.Null(said[0].Of);
        Assert.Same(said[1], said.Claimant);
        Assert.Null(said.Claimant.Who);
        Assert.Equal(("an aide", "ministry", null), (said.Claimant.Described, said.Claimant.Of!.Id, said.Claimant.On));
        Assert.Equal("Jane Doe, 2001-05-09 > an aide (Ministry of Examples)", said.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => said[2]);
    }

    [Fact]
    public void DatingKeepsTheReadingsThatWereNotTaken()
    {
        RowReader reader = new("[background|the week before|2001-05|[2001-05-02|too early|]|]|[stated||||]|"u8, Store);
        Dating dating = reader.ReadGroup(Dating.Read)!;
        Assert.Equal((DatingBasis.Background, "the week before", "2001-05"), (dating.Basis, dating.Note, dating.TextOnly!.ToString()));
        Assert.Equal("2001-05-02: too early", Assert.Single(dating.Refused).ToString());
        Assert.Equal("background: the week before", dating.ToString());
        Dating plain = reader.ReadGroup(Dating.Read)!;
        Assert.Equal("stated", plain.ToString());
        Assert.Empty(plain.Refused);
    }

    [Fact]
    public void VariantsAndRelationsKeepTheirParts()
    {
        RowReader reader = new(Encoding.UTF8.GetBytes("[when|2001-05-10|" + Item + "|]|[same-event|0.3|alike|]|"), Store);
        FactVariant variant = Assert.Single(reader.ReadList(FactVariant.Read));
        Assert.Equal("when: 2001-05-10", variant.ToString());
        Assert.Single(variant.Evidence);
        FactRelation relation = Assert.Single(reader.ReadList(FactRelation.Read));
        Assert.Equal((RelationKind.SameEvent, "trip", "alike"), (relation.Relation, relation.Fact.Id, relation.Note));
        Assert.Equal("same-event trip", relation.ToString());
    }

    [Fact]
    public void ReferencesAreResolvedWhenTheyAreRead()
    {
        FakeStore store = new(["source|example-times-2001|\n"]);
        RowReader reader = new("[0.0|3|2|5|9f86d081884c7d65|||||]|"u8, store);
        Evidence evidence = reader.ReadList(Evidence.Read)[0];
        Assert.Equal(0, store.Made);
        Assert.Same(store.Get<ISource>(new EntryAddress(0, 0)), evidence.Source);
    }

    [Fact]
    public void UnknownCodeIsFoundOut() => Assert.Throws<InvalidDataException>(() =>
    {
        RowReader reader = new("[guessed||||]|"u8, Store);
        reader.ReadGroup(Dating.Read);
    });

    [Fact]
    public void ListsCannotBeChanged()
    {
        RowReader reader = new(Encoding.UTF8.GetBytes(Item + "|"), Store);
        Evidence evidence = reader.ReadList(Evidence.Read)[0];
        Assert.False(evidence.For is string[]);
        IList<string> list = Assert.IsAssignableFrom<IList<string>>(evidence.For);
        Assert.True(list.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => list[0] = "who");
        Assert.Throws<NotSupportedException>(() => list.Add("who"));
        Assert.Throws<NotSupportedException>(list.Clear);
    }

    [Fact]
    public void LineRangesComeBack()
    {
        RowReader reader = new("[3|12|][14|14|]|"u8, Store);
        Assert.Equal([new LineRange(3, 12), new LineRange(14, 14)], reader.ReadLineRanges());
    }
}
