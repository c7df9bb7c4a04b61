using FactsDataset.Compiler.Binding;
using FactsDataset.Properties.Tests.Harness;
using FactsDataset.Properties.Tests.Known;
using FsCheck.Fluent;

namespace FactsDataset.Properties.Tests;

/// <summary>A damage that breaks one rule gives one diagnostic, at the damage, whatever else is damaged in other files.</summary>
public class KnownDamageTests
{
    [Fact]
    public void MisspeltReferenceIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(KnownDamages.References), AssertExact, 20);

    [Fact]
    public void MisspeltCodeIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(KnownDamages.Codes), AssertExact, 20);

    [Fact]
    public void RelationThatWasSplitIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(KnownDamages.Relations), AssertExact, 10);

    [Fact]
    public void NonsenseInPlaceOfATruthValueIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(KnownDamages.TruthValues), AssertExact, 10);

    [Fact]
    public void NonsenseInPlaceOfADateIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(KnownDamages.Dates), AssertExact, 20);

    [Fact]
    public void DoubledKeyIsReportedOnceAtTheSecond() => Runs.Check(KnownDamageSet.Of(KnownDamages.Keys), AssertExact, 20);

    [Fact]
    public void MissingRequiredFieldIsReportedOnceAtWhatLacksIt() => Runs.Check(KnownDamageSet.Of(KnownDamages.RequiredFields), AssertExact, 20);

    [Fact]
    public void RepeatedEntryIsReportedOnceAtTheSecond() => Runs.Check(KnownDamageSet.Of(KnownDamages.Entries), AssertExact, 20);

    [Fact]
    public void EntryThatLiesInItselfIsReportedOnceAtTheReference() => Runs.Check(KnownDamageSet.Of(SlipDamages.SelfContainments), AssertExact, 12);

    [Fact]
    public void FactRelatedToItselfIsReportedOnceAtTheReference() => Runs.Check(KnownDamageSet.Of(SlipDamages.SelfRelations), AssertExact, 12);

    [Fact]
    public void NameOfAnotherIsReportedOnceAtTheLater() => Runs.Check(KnownDamageSet.Of(SlipDamages.Namesakes), AssertExact, 12);

    [Fact]
    public void EvidenceForWhatIsNotThereIsReportedOnceAtTheName() => Runs.Check(KnownDamageSet.Of(SlipDamages.UnsetProofs), AssertExact, 12);

    [Fact]
    public void FieldProvenTwiceInOneSpanIsReportedOnceAtTheSecond() => Runs.Check(KnownDamageSet.Of(SlipDamages.DoubleProofs), AssertExact, 12);

    [Fact]
    public void FieldThatNoEvidenceNamesIsReportedOnceAtItsKey() => Runs.Check(KnownDamageSet.Of(SlipDamages.UnprovenFields), AssertExact, 12);

    [Fact]
    public void WrongScriptIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(SlipDamages.Scripts), AssertExact, 12);

    [Fact]
    public void UnknownLanguageIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(SlipDamages.Languages), AssertExact, 12);

    [Fact]
    public void BlankThatIsNoSpaceIsReportedOnceWhereItStands() => Runs.Check(KnownDamageSet.Of(SlipDamages.OddBlanks), AssertExact, 12);

    [Fact]
    public void ValueCutByANumberSignIsReportedOnceAtTheSign() => Runs.Check(KnownDamageSet.Of(SlipDamages.Comments), AssertExact, 12);

    [Fact]
    public void SomebodyOnceMoreIsReportedOnceAtTheSecond() => Runs.Check(KnownDamageSet.Of(SlipDamages.SomebodyTwice), AssertExact, 12);

    [Fact]
    public void TenureBeyondItsSourcesIsReportedOnceAtThePeriod() => Runs.Check(KnownDamageSet.Of(SlipDamages.Tenures), AssertExact, 12);

    [Fact]
    public void DayThatNoPagePrintsIsReportedOnceAtTheValue() => Runs.Check(KnownDamageSet.Of(SlipDamages.Publications), AssertExact, 12);

    [Fact]
    public void AllMistakesOfAllFilesAreReportedTogether() => Runs.Check(
        KnownDamageSet.Of(
            KnownDamages.References, KnownDamages.Relations, KnownDamages.TruthValues, KnownDamages.Codes, KnownDamages.Dates, KnownDamages.Keys, KnownDamages.RequiredFields, KnownDamages.Entries),
        AssertExact,
        25);

    [Fact]
    public void RemovedEntryIsMissedAtEachReferenceToIt() => Runs.Check(
        Gen.Elements(RealFacts.FactNames.SelectMany(static name => Sites.EntriesOf(name).Select(place => (Name: name, place.Entry.Id.Text, place.Start, place.End))).ToArray()).ToArbitrary(),
        static removed =>
        {
            if (Sites.EntriesOf(removed.Name).Count() > 1)
            {
                FactFolder folder = RealFacts.Folder.With(removed.Name, RealFacts.Folder.Files[removed.Name].Remove(removed.Start, removed.End - removed.Start));

                // Without a tenure nobody is attested in the post.
                Expected.AssertExactly(
                    folder,
                    RealFacts.Compilation.Files.SelectMany(file => ReferencesIn(file, removed)),
                    alsoAllowed: removed.Name == "tenures.yaml" ? "FACT5003" : null);
            }
        },
        20);

    private static void AssertExact(KnownDamageSet damaged) =>
        Expected.AssertExactly(damaged.Folder, damaged.Damages.Select(static damage => damage.Expected));

    private static IEnumerable<Expected> ReferencesIn(BoundFile file, (string Name, string Id, int Start, int End) removed)
    {
        string name = Path.GetFileName(file.Data.Path);
        foreach (ReferenceValue reference in file.Data.References.Where(reference => reference.Id == removed.Id))
        {
            int start = file.Positions.Locate(reference.Slot).Range.Start;
            if (name != removed.Name || start < removed.Start)
            {
                yield return new Expected("FACT3001", name, start);
            }
            else if (start >= removed.End)
            {
                yield return new Expected("FACT3001", name, start - (removed.End - removed.Start));
            }
        }
    }
}
