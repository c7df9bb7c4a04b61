using System.Collections.Immutable;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Yaml;
using FactsDataset.Properties.Tests.Harness;

namespace FactsDataset.Properties.Tests.Known;

/// <summary>Every key of the real fact files that the schema knows.</summary>
internal static class Sites
{
    private static readonly DatasetSchema Schema = RealFacts.Compilation.Schema!;

    public static ImmutableArray<Site> All { get; } = [.. RealFacts.FactNames.SelectMany(OfFile)];

    /// <summary>The kind of a file's entries.</summary>
    public static Kind KindOf(string name) => Schema.FindKind(FactFileParser.Parse(FactFolder.PathOf(name), RealFacts.Folder.Files[name]).Kind!.Text)!;

    /// <summary>The entries of a file, each with where its lines begin and end.</summary>
    public static IEnumerable<(EntrySyntax Entry, int Start, int End)> EntriesOf(string name)
    {
        string text = RealFacts.Folder.Files[name];
        EntrySyntax[] entries = [.. FactFileParser.Parse(FactFolder.PathOf(name), text).Entries];
        int[] starts = [.. entries.Select(entry => LineStart(text, entry.Id.Range.Start)), text.Length];
        return entries.Select((entry, index) => (entry, starts[index], starts[index + 1]));
    }

    /// <summary>Where the line with an offset begins.</summary>
    public static int LineStart(string text, int offset) => text.LastIndexOf('\n', offset - 1) + 1;

    private static IEnumerable<Site> OfFile(string name)
    {
        Kind kind = KindOf(name);
        return EntriesOf(name).SelectMany(place => OfBody(place.Entry.Body!, kind.Fields, (field, pair, body) =>
            new Site(name, field, pair, body, place.Entry, place.End), kind));
    }

    private static IEnumerable<Site> OfBody(
        MappingSyntax body, EquatableArray<Field> fields, Func<Field, PairSyntax, MappingSyntax, Site> create, Kind kind)
    {
        foreach (Field field in fields)
        {
            if (body.Find(field.Name) is not { } pair)
            {
                continue;
            }

            yield return create(field, pair, body);
            if (GroupOf(field, kind) is not { } group)
            {
                continue;
            }

            IEnumerable<SyntaxNode> nodes = pair.Value is SequenceSyntax list ? list.Items : [pair.Value];
            foreach (Site site in nodes.OfType<MappingSyntax>().SelectMany(node => OfBody(node, group.Fields, create, kind)))
            {
                yield return site;
            }
        }
    }

    private static FieldGroup? GroupOf(Field field, Kind kind) => field.Shape switch
    {
        FieldShape.Group => Schema.Group(field.TypeName),
        FieldShape.Evidence => kind.EvidenceItem,
        FieldShape.Attribution => Schema.AttributionLink,
        FieldShape.Variants => null,
        _ => field.Type.Parts,
    };
}
