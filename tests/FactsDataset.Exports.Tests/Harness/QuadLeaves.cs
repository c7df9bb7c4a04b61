using System.Globalization;

namespace FactsDataset.Exports.Tests.Harness;

/// <summary>Every value of an entry by the path to it, put together from statements alone.</summary>
internal sealed class QuadLeaves(IReadOnlyList<ReadQuad> quads, string dataset)
{
    private const string Oa = "http://www.w3.org/ns/oa#";
    private const string Schema = "https://schema.org/";
    private const string Facts = "urn:facts:vocabulary:";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [Schema + "name"] = "name",
        [Schema + "alternateName"] = "alternateName",
        [Schema + "minValue"] = "min",
        [Schema + "maxValue"] = "max",
        [Schema + "unitText"] = "unit",
        [Schema + "latitude"] = "latitude",
        [Schema + "longitude"] = "longitude",
        [Facts + "approximate"] = "approximate",
        [Facts + "exclusive"] = "exclusive",
        [Facts + "stance"] = "stance",
        [Facts + "said"] = "said",
        [Facts + "proves"] = "for",
        [Facts + "digest"] = "digest",
        [Facts + "relation"] = "relation",
        [Oa + "hasSource"] = "source",
        [Oa + "start"] = "start",
        [Oa + "end"] = "end",
        ["http://www.w3.org/2000/01/rdf-schema#comment"] = "note",
        ["http://purl.org/spar/cito/hasCitedEntity"] = "fact",
    };

    // What leads from an annotation to its parts, which the document has beside one another.
    private static readonly HashSet<string> Inner = [Oa + "hasTarget", Oa + "hasSelector", Oa + "refinedBy"];

    private readonly ILookup<string, ReadQuad> _bySubject = quads.ToLookup(static quad => quad.Subject, StringComparer.Ordinal);
    private readonly ILookup<string, string> _annotations = quads.Where(static quad => quad.Predicate == Oa + "hasBody").ToLookup(static quad => quad.Value, static quad => quad.Subject, StringComparer.Ordinal);
    private readonly ILookup<string, string> _citations = quads.Where(static quad => quad.Predicate.EndsWith("hasCitingEntity", StringComparison.Ordinal)).ToLookup(static quad => quad.Value, static quad => quad.Subject, StringComparer.Ordinal);

    /// <summary>The values, each as <c>path = value</c>, in ordinal order, each once.</summary>
    public IEnumerable<string> Of(string id, Func<ReadQuad, bool> isAsked) =>
        Below(Entry(id), string.Empty, isAsked).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public string Entry(string id) => $"urn:facts:{dataset}:entry:{id}";

    private IEnumerable<string> Below(string subject, string path, Func<ReadQuad, bool> isAsked)
    {
        foreach (ReadQuad quad in _bySubject[subject].Where(isAsked))
        {
            string? name = quad.Predicate.StartsWith($"urn:facts:{dataset}:field:", StringComparison.Ordinal) ? quad.Predicate[$"urn:facts:{dataset}:field:".Length..] : Known.GetValueOrDefault(quad.Predicate);
            if (Inner.Contains(quad.Predicate))
            {
                foreach (string leaf in Below(quad.Value, path, isAsked))
                {
                    yield return leaf;
                }
            }
            else if (quad.Predicate.EndsWith("#value", StringComparison.Ordinal))
            {
                yield return $"{path}line = {quad.Value[(quad.Value.IndexOf(',', StringComparison.Ordinal) + 1)..]}";
            }
            else if (name is not null && quad.Type is null && quad.Value.StartsWith(subject.Split('#')[0] + "#", StringComparison.Ordinal))
            {
                string position = _bySubject[quad.Value].FirstOrDefault(static part => part.Predicate == Schema + "position")?.Value is { } number ? $"[{number}]" : string.Empty;
                foreach (string leaf in Below(quad.Value, path + name + position + ".", isAsked))
                {
                    yield return leaf;
                }
            }
            else if (name is not null)
            {
                yield return $"{path}{name}{(string.IsNullOrEmpty(quad.Language) ? string.Empty : "@" + quad.Language)} = {(quad.Type is null ? Short(quad.Value) : quad.Value)}";
            }
        }

        IEnumerable<(string List, string Node)> lists = _annotations[subject].Select(static node => ("evidence", node)).Concat(_citations[subject].Select(static node => ("relations", node)));
        foreach ((string list, string node) in lists)
        {
            int number = int.Parse(node[(node.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
            foreach (string leaf in Below(node, $"{path}{list}[{number.ToString(CultureInfo.InvariantCulture)}].", isAsked))
            {
                yield return leaf;
            }
        }
    }

    /// <summary>An id or a code without what goes before it; any other address as it is.</summary>
    private string Short(string iri) => iri.StartsWith($"urn:facts:{dataset}:", StringComparison.Ordinal) ? iri[(iri.LastIndexOf(':') + 1)..] : iri;
}
