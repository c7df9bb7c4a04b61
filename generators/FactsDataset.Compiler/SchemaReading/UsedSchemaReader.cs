using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>
/// Reads what a compiled dataset says of its kinds and unions, as far as other datasets need it. The schema was sound when the
/// dataset was compiled, by whatever version, so that what is not known here is passed over.
/// </summary>
internal static class UsedSchemaReader
{
    private const string Path = "schema.yaml";

    /// <summary>The kinds of a schema, named with the namespace.</summary>
    /// <param name="namespace">The namespace of the dataset.</param>
    /// <param name="schema">The schema, as the assembly carries it.</param>
    public static (EquatableArray<Kind> Kinds, EquatableArray<Union> Unions) Read(string @namespace, string schema)
    {
        MappingSyntax? root = DocumentParser.Parse(Path, schema).Root;
        return (
            Members(root, "kinds").Select(pair => ReadKind(@namespace, pair.Name, pair.Body)).ToEquatableArray(),
            Members(root, "unions").Select(pair => ReadUnion(@namespace, pair.Name, pair.Body)).ToEquatableArray());
    }

    private static Kind ReadKind(string @namespace, string name, MappingSyntax body)
    {
        KindRole role = Text(body, "role") switch
        {
            "fact" => KindRole.Fact,
            "source" => KindRole.Source,
            _ => KindRole.Entity,
        };
        return new Kind($"{@namespace}.{name}", Text(body, "record"), Text(body, "collection"), Text(body, "summary"), role, null, default, default)
        {
            Dataset = @namespace,
            HasMembers = Text(body, "members") != "false",
        };
    }

    private static Union ReadUnion(string @namespace, string name, MappingSyntax body)
    {
        EquatableArray<string> members = body.Find("of")?.Value is SequenceSyntax list
            ? list.Items.OfType<ScalarSyntax>().Select(member => Qualify(@namespace, member.Text)).ToEquatableArray()
            : default;
        return new Union($"{@namespace}.{name}", "I" + CSharpNames.ToPascalCase(name), Text(body, "summary"), members) { Dataset = @namespace };
    }

    /// <summary>The name of a kind as others write it; that of a third dataset has a namespace already.</summary>
    private static string Qualify(string @namespace, string kind) => kind.IndexOf('.') >= 0 ? kind : $"{@namespace}.{kind}";

    private static IEnumerable<(string Name, MappingSyntax Body)> Members(MappingSyntax? root, string key)
    {
        foreach (PairSyntax pair in (root?.Find(key)?.Value as MappingSyntax)?.Pairs ?? default)
        {
            if (pair.Value is MappingSyntax body)
            {
                yield return (pair.Key.Text, body);
            }
        }
    }

    private static string Text(MappingSyntax body, string key) => (body.Find(key)?.Value as ScalarSyntax)?.Text ?? string.Empty;
}
