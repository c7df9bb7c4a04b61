using System.Collections.Immutable;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;
using FactsDataset.Properties.Tests.Harness;

namespace FactsDataset.Properties.Tests.Known;

/// <summary>Every damage to the real fact files whose one consequence is known, by what is damaged.</summary>
internal static class KnownDamages
{
    private static readonly string[] NoDates = ["soon", "2019-13-40", "2019-02-30", "2025/2016", "2016-06-28T10:00", "2016-6-1", "٢٠١٦"];

    private static readonly HashSet<string> Ids =
        [.. RealFacts.Compilation.Files.SelectMany(static file => file.Data.Entries).Select(static entry => entry.Id)];

    /// <summary>A reference misspelt so that it names nothing.</summary>
    public static ImmutableArray<KnownDamage> References { get; } =
    [
        .. from site in Sites.All
           where site.Field.Shape == FieldShape.Reference
           from value in site.Scalars
           let index = value.Range.Start % value.Text.Length
           let misspelt = value.Text.Insert(index, value.Text[index] == 'k' ? "v" : "k")
           where !Ids.Contains(misspelt)
           select Replace(site, value, misspelt, "FACT3001"),
    ];

    /// <summary>A code that its vocabulary does not have.</summary>
    public static ImmutableArray<KnownDamage> Codes { get; } =
    [
        .. from site in Sites.All
           where site.Field.Shape == FieldShape.Code
           from value in site.Scalars
           select Replace(site, value, value.Text.Insert(value.Range.Start % value.Text.Length, "x"), "FACT2004"),
    ];

    /// <summary>A relation that was split into several.</summary>
    public static ImmutableArray<KnownDamage> Relations { get; } =
    [
        .. from site in Sites.All
           where site.Field.TypeName == "relation-kind"
           from value in site.Scalars
           select Replace(site, value, "supports", "FACT2004"),
    ];

    /// <summary>A truth value that is none, what negates a statement among them.</summary>
    public static ImmutableArray<KnownDamage> TruthValues { get; } =
    [
        .. from site in Sites.All
           where site.Field.Shape == FieldShape.Boolean
           from value in site.Scalars
           select Replace(site, value, value.Text + "ish", "FACT2003"),
    ];

    /// <summary>A date that is none.</summary>
    public static ImmutableArray<KnownDamage> Dates { get; } =
    [
        .. from site in Sites.All
           where site.Field.Shape == FieldShape.Date
           from value in site.Scalars
           select Replace(site, value, NoDates[value.Range.Start % NoDates.Length], "FACT2005"),
    ];

    /// <summary>A key that stands twice.</summary>
    public static ImmutableArray<KnownDamage> Keys { get; } =
    [
        .. from site in Sites.All
           where site.Pair.Value is ScalarSyntax { Range: var range } && range.StartPoint.Line == range.EndPoint.Line
           select DoubleKey(site),
    ];

    /// <summary>A field taken out that must be there.</summary>
    public static ImmutableArray<KnownDamage> RequiredFields { get; } =
    [
        .. from site in Sites.All
           where site.Field.IsRequired && (site.IsField || (IsFlow(site) && site is { Next: not null, Pair.Value: ScalarSyntax }))
           select TakeOut(site),
    ];

    /// <summary>An entry that stands twice.</summary>
    public static ImmutableArray<KnownDamage> Entries { get; } =
    [
        .. from name in RealFacts.FactNames
           from place in Sites.EntriesOf(name)
           let text = RealFacts.Folder.Files[name][place.Start..place.End]
           let second = place.End + place.Entry.Id.Range.Start - place.Start
           select new KnownDamage(name, place.End, 0, text, new Expected("FACT3003", name, second)),
    ];

    private static KnownDamage Replace(Site site, ScalarSyntax value, string text, string rule) =>
        new(site.File, value.Range.Start, value.Range.Length, text, new Expected(rule, site.File, value.Range.Start));

    private static KnownDamage DoubleKey(Site site)
    {
        string text = RealFacts.Folder.Files[site.File];
        int start = site.Pair.Key.Range.Start;
        int end = site.Pair.Value.Range.End;
        string separator = ", ";
        if (!IsFlow(site))
        {
            separator = "\n" + new string(' ', site.Pair.Key.Range.StartPoint.Character);
            int lineEnd = text.IndexOf('\n', end);
            return new KnownDamage(
                site.File, lineEnd, 0, separator + text[start..end], new Expected("FACT0003", site.File, lineEnd + separator.Length));
        }

        return new KnownDamage(site.File, end, 0, separator + text[start..end], new Expected("FACT0003", site.File, end + separator.Length));
    }

    private static KnownDamage TakeOut(Site site)
    {
        string text = RealFacts.Folder.Files[site.File];
        int start = site.Pair.Key.Range.Start;
        int owner = site.IsField ? site.Entry.Id.Range.Start : site.Body.Range.Start;
        int end = site.Next?.Key.Range.Start ?? site.EntryEnd;
        start = site.Next is null ? Sites.LineStart(text, start) : start;
        string rule = site.Field.Shape == FieldShape.Evidence ? "FACT4001" : "FACT2002";
        return new KnownDamage(site.File, start, end - start, string.Empty, new Expected(rule, site.File, owner));
    }

    private static bool IsFlow(Site site)
    {
        string text = RealFacts.Folder.Files[site.File];
        int start = site.Body.Range.Start;
        return text[Sites.LineStart(text, start)..start].TrimEnd().EndsWith('{');
    }
}
