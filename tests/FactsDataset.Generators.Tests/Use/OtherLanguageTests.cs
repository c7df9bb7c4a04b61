using System.ComponentModel;
using System.Reflection;

namespace FactsDataset.Generators.Tests.Use;

/// <summary>Generated types are at home in F# and Visual Basic too.</summary>
public class OtherLanguageTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static Type[] Exported => ExampleDataset.Data.Assembly.GetExportedTypes();

    [Fact]
    public void RecordsCompareWithoutGenerics() => ExampleDataset.Run("""
        IComparable voyage = Voyages.GreyGullOutward;
        Assert.True(voyage.CompareTo(Voyages.GreyGullHome) < 0);
        Assert.True(voyage.CompareTo(Promises.GullPromise) > 0);
        Assert.True(voyage.CompareTo(Places.Skerry) < 0);
        Assert.True(voyage.CompareTo(null) > 0);
        Assert.Equal(0, voyage.CompareTo(Voyages.Find("grey-gull-outward")));
        Assert.Throws<ArgumentException>(() => voyage.CompareTo("grey-gull-home"));
        List<IFact> facts = Facts.All.Reverse().ToList();
        facts.Sort();
        Assert.Equal(Facts.All, facts);
        """);

    [Fact]
    public void NoNamesDifferInCaseOnly()
    {
        AssertDistinct(Exported.Select(static type => type.FullName!));
        Assert.All(Exported, static type => AssertDistinct(type.GetMembers(Declared).Select(static member => member.Name).Distinct()));

        static void AssertDistinct(IEnumerable<string> names) =>
            Assert.DoesNotContain(names.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase), static group => group.Count() > 1);
    }

    [Fact]
    public void NothingPublicTakesARefStructure() => Assert.All(
        Exported.Where(static type => type.GetCustomAttribute<EditorBrowsableAttribute>() is null)
            .SelectMany(static type => type.GetMembers(Declared)).OfType<MethodBase>().SelectMany(static method => method.GetParameters()),
        static parameter => Assert.False(parameter.ParameterType.IsByRefLike || parameter.ParameterType.GetElementType() is { IsByRefLike: true }));

    [Fact]
    public void ATableSaysWhatItHolds() => ExampleDataset.Run("""
        Assert.Equal("Voyage: 3 entries", Voyages.All.ToString());
        Assert.Equal("Company: 1 entry", Companies.All.ToString());
        """);
}
