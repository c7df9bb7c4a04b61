using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>Finds the references that an entry makes.</summary>
internal static class EntryReferences
{
    /// <summary>Every reference, in the order of the fields.</summary>
    public static IEnumerable<EntryReference> Of(EntryView entry) =>
        Within(entry.Fields, string.Empty).Select(found => new EntryReference(entry, found.Path, found.To, found.Inverse));

    private static IEnumerable<(string Path, ReferenceValue To, string? Inverse)> Within(IEnumerable<EntryField> fields, string prefix)
    {
        foreach (EntryField field in fields)
        {
            string path = prefix + field.Name;
            foreach (FieldValue value in field.Values)
            {
                foreach ((string below, ReferenceValue to, string? inverse) in Within(value, field.Field))
                {
                    yield return (below.Length == 0 ? path : path + "." + below, to, inverse);
                }
            }
        }
    }

    private static IEnumerable<(string Path, ReferenceValue To, string? Inverse)> Within(FieldValue value, Field field)
    {
        switch (value)
        {
            case ReferenceValue reference:
                return [(string.Empty, reference, field.Inverse)];
            case AttributionValue said:
                return Within(said, field.Inverse);
            case EvidenceValue item:
                return Within(item);
            case VariantValue variant:
                return variant.Evidence
                    .SelectMany(static item => Within(item).Select(static found => ("evidence." + found.Path, found.To, found.Inverse)))
                    .Concat(variant.Reference is { } other ? [("value", other, null)] : []);
            case RelationValue relation:
                return [("fact", relation.Fact, null)];
            default:
                return Within(value.Parts, string.Empty);
        }
    }

    private static IEnumerable<(string Path, ReferenceValue To, string? Inverse)> Within(EvidenceValue item)
    {
        yield return ("source", item.Source, null);
        foreach ((string path, ReferenceValue to, string? _) in item.Said is { } said ? Within(said, null) : [])
        {
            yield return ("said." + path, to, null);
        }
    }

    /// <summary>The inverse of a chain belongs to the claimant, who is the last link.</summary>
    private static IEnumerable<(string Path, ReferenceValue To, string? Inverse)> Within(AttributionValue said, string? inverse)
    {
        foreach (AttributionLinkValue link in said.Links)
        {
            if (link.Who is { } who)
            {
                yield return ("who", who, ReferenceEquals(link, said.Claimant) ? inverse : null);
            }

            if (link.Of is { } body)
            {
                yield return ("of", body, null);
            }
        }
    }
}
