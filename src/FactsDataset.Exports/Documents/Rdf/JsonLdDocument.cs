using System.Text.Json.Nodes;
using FactsDataset.Exports.Packaging;
using FactsDataset.Reading;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>
/// A dataset as JSON-LD 1.1, with a context of its own, so that nothing is fetched to read it: the things of the default graph one after
/// another, then each other graph.
/// </summary>
internal static class JsonLdDocument
{
    /// <summary>The document.</summary>
    public static byte[] Of(DatasetView dataset)
    {
        DatasetIris iris = new(dataset.Schema.Namespace);
        List<KeyValuePair<string, string>> prefixes =
        [
            new("entry", iris.Entries), new("graph", iris.Graphs), new("field", iris.Fields), new("kind", iris.Kinds), new("code", iris.Codes),
            new("facts", Iris.Facts), new("schema", Iris.Schema), new("prov", Iris.Prov), new("oa", Iris.Annotation), new("cito", Iris.Cito),
            new("skos", Iris.Skos), new("dcterms", Iris.Terms), new("owl", Iris.Owl), new("rdf", Iris.Rdf), new("rdfs", Iris.Rdfs), new("xsd", Iris.Xsd),
        ];
        List<Quad> quads = DatasetQuads.Of(dataset, static () => { }).ToList();
        IEnumerable<JsonObject> graphs = quads.Where(static quad => quad.Graph is not null)
            .GroupBy(static quad => quad.Graph!, StringComparer.Ordinal)
            .Select(graph => new JsonObject { ["@id"] = Short(graph.Key, prefixes), ["@graph"] = Nodes(graph, prefixes) });
        JsonArray all = Nodes(quads.Where(static quad => quad.Graph is null), prefixes);
        foreach (JsonObject graph in graphs)
        {
            all.Add((JsonNode)graph);
        }

        return JsonText.Of(new JsonObject
        {
            ["@context"] = new JsonObject(prefixes.Select(static prefix => KeyValuePair.Create(prefix.Key, (JsonNode?)prefix.Value))),
            ["@graph"] = all,
        });
    }

    private static JsonArray Nodes(IEnumerable<Quad> quads, List<KeyValuePair<string, string>> prefixes) =>
        new([.. quads.GroupBy(static quad => quad.Subject, StringComparer.Ordinal).Select(subject => Node(subject, prefixes))]);

    private static JsonObject Node(IGrouping<string, Quad> subject, List<KeyValuePair<string, string>> prefixes)
    {
        JsonObject node = new() { ["@id"] = Short(subject.Key, prefixes) };
        foreach (IGrouping<string, Quad> property in subject.GroupBy(static quad => quad.Predicate, StringComparer.Ordinal))
        {
            bool isType = property.Key == Iris.Type;
            List<JsonNode> values = [.. property.Select(quad => isType ? JsonValue.Create(Short(quad.Object.Value, prefixes)) : Value(quad.Object, prefixes))];
            node[isType ? "@type" : Short(property.Key, prefixes)] = values.Count == 1 ? values[0] : new JsonArray([.. values]);
        }

        return node;
    }

    private static JsonNode Value(RdfTerm term, List<KeyValuePair<string, string>> prefixes) => term switch
    {
        { IsIri: true } => new JsonObject { ["@id"] = Short(term.Value, prefixes) },
        { Language: { } language } => new JsonObject { ["@value"] = term.Value, ["@language"] = language },
        { Datatype: Iris.Xsd + "string" } => JsonValue.Create(term.Value),
        { Datatype: Iris.Xsd + "boolean" } => JsonValue.Create(term.Value == "true"),

        // As texts: a reader may otherwise make 1.50 another number.
        _ => new JsonObject { ["@value"] = term.Value, ["@type"] = Short(term.Datatype!, prefixes) },
    };

    /// <summary>An IRI by its prefix, where that gives the same IRI back.</summary>
    private static string Short(string iri, List<KeyValuePair<string, string>> prefixes)
    {
        foreach ((string name, string start) in prefixes)
        {
            if (iri.StartsWith(start, StringComparison.Ordinal) && !iri.AsSpan(start.Length).StartsWith("//"))
            {
                return name + ":" + iri[start.Length..];
            }
        }

        return iri;
    }
}
