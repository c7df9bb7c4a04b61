using System.Globalization;
using System.Text;
using System.Xml;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Values;

namespace FactsDataset.Exports.Documents;

/// <summary>
/// Who was with whom, and what was to go from whom to whom, as a graph (GEXF 1.3). An undirected edge joins two who are in one fact of a kind
/// that checks their presence, where it took place and does not stand for many. A directed one goes from <c>from</c> to <c>to</c> of a
/// group in a fact, such as a term of a claim, where the words do not deny it. Weights count facts.
/// </summary>
internal static class GraphDocument
{
    private const string Namespace = "http://gexf.net/1.3";

    /// <summary>The document.</summary>
    public static byte[] Of(DatasetView dataset)
    {
        SortedDictionary<(string Kind, bool IsDirected, string From, string To), HashSet<string>> edges = new(Comparer<(string Kind, bool IsDirected, string From, string To)>.Create(Compare));
        foreach (EntryView fact in dataset.Facts)
        {
            foreach ((bool isDirected, string from, string to) in Met(fact, dataset.Schema).Concat(Passed(fact)))
            {
                (string, bool, string, string) edge = (fact.Kind.Name, isDirected, from, to);
                if (!edges.TryGetValue(edge, out HashSet<string>? facts))
                {
                    edges.Add(edge, facts = new HashSet<string>(StringComparer.Ordinal));
                }

                facts.Add(fact.Id);
            }
        }

        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            Write(xml, dataset, edges);
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static IEnumerable<(bool IsDirected, string From, string To)> Met(EntryView fact, DatasetSchema schema)
    {
        bool isMeeting = FieldPaths.Of(fact.Kind.Fields, schema).Any(static found => found.Field.Check == FieldCheck.Presence);
        bool tookPlace = fact.Kind.EventStatus is not { } field || fact.Status is not { } status || schema.Vocabulary(field.TypeName).TookPlace.Contains(status, StringComparer.Ordinal);
        if (!isMeeting || !tookPlace || fact.IsAggregate)
        {
            return [];
        }

        List<string> there = [.. Actor.In(fact, KindShape.Of(fact.Kind, schema))
            .Where(static actor => actor.Absence is null && actor.Who is not null)
            .Select(static actor => actor.Who!.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return there.SelectMany((one, i) => there.Skip(i + 1).Select(other => (false, one, other)));
    }

    private static IEnumerable<(bool IsDirected, string From, string To)> Passed(EntryView fact) => fact.All<GroupValue>()
        .Where(static group => !group.Fields.Any(static field => field.Field.Negates && field.Value is BooleanValue { Truth: true }))
        .Select(static group => (From: (group.Find("from")?.Value as ReferenceValue)?.Id, To: (group.Find("to")?.Value as ReferenceValue)?.Id))
        .Where(static pair => pair.From is not null && pair.To is not null)
        .Select(static pair => (true, pair.From!, pair.To!));

    private static int Compare((string Kind, bool IsDirected, string From, string To) left, (string Kind, bool IsDirected, string From, string To) right)
    {
        int order = string.CompareOrdinal(left.Kind, right.Kind);
        order = order != 0 ? order : left.IsDirected.CompareTo(right.IsDirected);
        order = order != 0 ? order : string.CompareOrdinal(left.From, right.From);
        return order != 0 ? order : string.CompareOrdinal(left.To, right.To);
    }

    private static void Write(XmlWriter xml, DatasetView dataset, IReadOnlyDictionary<(string Kind, bool IsDirected, string From, string To), HashSet<string>> edges)
    {
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "undirected");
        WriteAttributes(xml, "node", "kind");
        WriteAttributes(xml, "edge", "kind", "facts");
        xml.WriteStartElement("nodes", Namespace);
        foreach (string id in edges.Keys.SelectMany(static edge => new[] { edge.From, edge.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            EntryView? entry = dataset.Find(id);
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("label", XmlCharacters.Allowed(entry?.Label() ?? id));
            WriteValues(xml, entry?.Kind.Name ?? string.Empty);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        int number = 0;
        foreach (((string kind, bool isDirected, string from, string to), HashSet<string> facts) in edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", (number++).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", from);
            xml.WriteAttributeString("target", to);
            xml.WriteAttributeString("type", isDirected ? "directed" : "undirected");
            xml.WriteAttributeString("weight", facts.Count.ToString(CultureInfo.InvariantCulture));
            WriteValues(xml, kind, string.Join(' ', facts.Order(StringComparer.Ordinal)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string what, params string[] names)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", what);
        for (int i = 0; i < names.Length; i++)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("title", names[i]);
            xml.WriteAttributeString("type", "string");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params string[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        for (int i = 0; i < values.Length; i++)
        {
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", values[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
