using System.Collections.Immutable;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;
using FactsDataset.Properties.Tests.Harness;

namespace FactsDataset.Properties.Tests.Known;

/// <summary>Damages to what the real fact files say together: circles, relations, names, lists, proof, scripts, blanks, comments.</summary>
internal static class SlipDamages
{
    private static readonly string[] Blanks = ["\u00A0", "\u2007", "\u202F", "\u3000"];

    /// <summary>An entry that lies in itself.</summary>
    public static ImmutableArray<KnownDamage> SelfContainments { get; } =
    [
        .. from site in Sites.All
           where site.IsField && (site.Field.IsContainment || site.Field.Check == FieldCheck.Within)
           where Accepts(site)
           from value in site.Scalars
           select At(site, value.Range.Start, value.Range.Length, site.Entry.Id.Text, "FACT5006", value.Range.Start),
    ];

    /// <summary>A fact related to itself.</summary>
    public static ImmutableArray<KnownDamage> SelfRelations { get; } =
    [
        .. from site in Sites.All
           where site.Field is { Name: "fact", Shape: FieldShape.Reference, TypeName: BuiltInGroups.AnyFact }
           from value in site.Scalars
           select At(site, value.Range.Start, value.Range.Length, site.Entry.Id.Text, "FACT5007", value.Range.Start),
    ];

    /// <summary>The name of another entry of the kind, which comes before.</summary>
    public static ImmutableArray<KnownDamage> Namesakes { get; } =
    [
        .. from file in RealFacts.FactNames
           let values = Sites.All.Where(site => site.File == file && site.Field is { Name: "value", IsNameOrCode: true }).SelectMany(static site => site.Scalars.Select(value => (Site: site, Value: value))).ToArray()
           from pair in values.Skip(1)
           where !ReferenceEquals(pair.Site.Entry, values[0].Site.Entry) && ScriptOf(pair.Site) == ScriptOf(values[0].Site)
           select At(pair.Site, pair.Value.Range.Start, pair.Value.Range.Length, values[0].Value.Text, "FACT5008", pair.Value.Range.Start),
    ];

    /// <summary>Evidence for a field that the entry does not have.</summary>
    public static ImmutableArray<KnownDamage> UnsetProofs { get; } =
    [
        .. from site in Sites.All
           where site.Field is { Name: "for", IsNameOrCode: true } && site.Pair.Value is SequenceSyntax
           let kind = Sites.KindOf(site.File)
           where kind.Role == Compiler.Schema.KindRole.Fact
           from value in site.Scalars.Take(1)
           from field in kind.Fields.Where(field => !field.IsRequired && site.Entry.Body!.Find(field.Name) is null).Take(1)
           select At(site, value.Range.Start, 0, field.Name + ", ", "FACT4005", value.Range.Start),
    ];

    /// <summary>A field named twice in one <c>for</c>.</summary>
    public static ImmutableArray<KnownDamage> DoubleProofs { get; } =
    [
        .. from site in Sites.All
           where site.Field is { Name: "for", IsNameOrCode: true } && site.Pair.Value is SequenceSyntax
           from value in site.Scalars.Take(1)
           select At(site, value.Range.End, 0, ", " + value.Text, "FACT4005", value.Range.End + 2),
    ];

    /// <summary>A field that no evidence names any more.</summary>
    public static ImmutableArray<KnownDamage> UnprovenFields { get; } =
    [
        .. from entry in Sites.All.Where(static site => site.Field is { Name: "for", IsNameOrCode: true }).GroupBy(static site => site.Entry)
           where entry.Key.Body!.Find("retracted") is null
           from proof in entry.SelectMany(static site => site.Scalars.Skip(1).Zip(site.Scalars, (value, before) => (Site: site, Value: value, Before: before)))
           where entry.SelectMany(static site => site.Scalars).Count(value => value.Text == proof.Value.Text) == 1
           where Sites.KindOf(proof.Site.File).Fields.Any(field => field.Name == proof.Value.Text && field.NeedsProof)
           let key = entry.Key.Body!.Find(proof.Value.Text)!.Key
           where key.Range.Start < proof.Before.Range.End
           select At(proof.Site, proof.Before.Range.End, proof.Value.Range.End - proof.Before.Range.End, string.Empty, "FACT4006", key.Range.Start),
    ];

    /// <summary>A script that is not that of the name, and one that there is none of.</summary>
    public static ImmutableArray<KnownDamage> Scripts { get; } =
    [
        .. from site in Sites.All
           where site.Field is { Name: "script", IsNameOrCode: true }
           from value in site.Scalars
           from wrong in new[] { (Text: value.Text == "Arab" ? "Latn" : "Arab", Rule: "FACT2006"), (Text: "Latin", Rule: "FACT2003") }
           select At(site, value.Range.Start, value.Range.Length, wrong.Text, wrong.Rule, value.Range.Start),
    ];

    /// <summary>A language that there is none of.</summary>
    public static ImmutableArray<KnownDamage> Languages { get; } =
    [
        .. from site in Sites.All
           where site.Field.Shape == FieldShape.Language
           from value in site.Scalars
           from wrong in new[] { "english", "xx", "eng" }
           select At(site, value.Range.Start, value.Range.Length, wrong, "FACT2003", value.Range.Start),
    ];

    /// <summary>A blank that is no space, in or at the end of a name, an id, a code or a date.</summary>
    public static ImmutableArray<KnownDamage> OddBlanks { get; } =
    [
        .. from site in Sites.All
           where site.Field.Shape is FieldShape.Reference or FieldShape.Code or FieldShape.Date || site.Field.IsNameOrCode
           from value in site.Scalars
           let offset = value.Style == ScalarStyle.Plain ? value.Range.End - (value.Range.Start % 2) : value.Range.End - 1
           select At(site, offset, 0, Blanks[value.Range.Start % Blanks.Length], "FACT0004", offset),
    ];

    /// <summary>A number sign one blank behind an unquoted value that ends its line.</summary>
    public static ImmutableArray<KnownDamage> Comments { get; } =
    [
        .. from site in Sites.All
           let text = RealFacts.Folder.Files[site.File]
           where site.Pair.Value is ScalarSyntax { Style: ScalarStyle.Plain }
           let end = site.Pair.Value.Range.End
           where end < text.Length && text[end] == '\n'
           select At(site, end, 0, " #2 of two", "FACT0002", end + 1),
    ];

    /// <summary>Somebody once more among those who travel or meet.</summary>
    public static ImmutableArray<KnownDamage> SomebodyTwice { get; } =
    [
        .. from site in Sites.All
           where site.Field.Check is FieldCheck.Presence or FieldCheck.Travel && site.Pair.Value is ScalarSyntax
           where site.Entry.Body!.Find("retracted") is null
           let text = RealFacts.Folder.Files[site.File]
           let lineEnd = text.IndexOf('\n', site.Pair.Value.Range.End)
           let start = Sites.LineStart(text, site.Pair.Key.Range.Start)
           let item = text[start..site.Pair.Key.Range.Start]
           where item.Trim() == "- {" && text[lineEnd - 1] == '}'
           let insertion = "\n" + item + "who: " + ((ScalarSyntax)site.Pair.Value).Text + " }"
           select At(site, lineEnd, 0, insertion, "FACT5009", lineEnd + insertion.Length - 2 - ((ScalarSyntax)site.Pair.Value).Text.Length),
    ];

    /// <summary>A tenure that goes on beyond every source.</summary>
    public static ImmutableArray<KnownDamage> Tenures { get; } =
    [
        .. from site in Sites.All
           where site.Field.TenurePart == TenurePart.Period
           from value in site.Scalars
           from wrong in new[] { "2016/2031", "2016/.." }
           select At(site, value.Range.Start, value.Range.Length, wrong, "FACT4007", value.Range.Start),
    ];

    /// <summary>A day of publication that no page prints, with nothing to say how it is known.</summary>
    public static ImmutableArray<KnownDamage> Publications { get; } =
    [
        .. from site in Sites.All
           where site.IsField && site.Field.Name == "dating" && Sites.KindOf(site.File).Role == Compiler.Schema.KindRole.Source
           let published = (ScalarSyntax)site.Entry.Body!.Find("published")!.Value
           where published.Text.Contains('[', StringComparison.Ordinal)
           select new KnownDamage(
               site.File,
               Sites.LineStart(RealFacts.Folder.Files[site.File], site.Pair.Key.Range.Start),
               (site.Next?.Key.Range.StartPoint.Line is null ? site.EntryEnd : Sites.LineStart(RealFacts.Folder.Files[site.File], site.Next.Key.Range.Start)) - Sites.LineStart(RealFacts.Folder.Files[site.File], site.Pair.Key.Range.Start),
               string.Empty,
               new Expected("FACT4008", site.File, published.Range.Start)),
    ];

    private static KnownDamage At(Site site, int start, int length, string text, string rule, int expected) =>
        new(site.File, start, length, text, new Expected(rule, site.File, expected));

    private static bool Accepts(Site site) => RealFacts.Compilation.Schema!.Accepts(site.Field.TypeName, Sites.KindOf(site.File).Name);

    private static string ScriptOf(Site site) => (site.Body.Find("script")?.Value as ScalarSyntax)?.Text ?? string.Empty;
}
