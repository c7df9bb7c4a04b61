using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>The chain of those who speak in a source where nobody is quoted, as its entry gives it.</summary>
/// <param name="Id">The source's id, or one that it had before.</param>
/// <param name="Path">The file of its entry.</param>
/// <param name="Links">The links, from the publisher inwards.</param>
/// <param name="Size">About how many bytes they take in a packed row.</param>
internal sealed record SourceVoice(string Id, string Path, EquatableArray<BoundValue> Links, int Size)
{
    // Two addresses and a date.
    private const int BytesPerLink = 32;

    /// <summary>The voices that the sources of a file have.</summary>
    public static EquatableArray<SourceVoice> Of(FileData file)
    {
        List<SourceVoice> voices = [];
        foreach (BoundEntry entry in file.Entries)
        {
            if (entry.Source is null || LinksOf(entry) is not { Count: > 0 } links)
            {
                continue;
            }

            int size = links.Sum(static link => BytesPerLink + ((link as GroupValue)?.Values.Text("described")?.Length ?? 0));
            voices.Add(new SourceVoice(entry.Id, file.Path, links, size));
            voices.AddRange(entry.Former.Select(former => new SourceVoice(former.Id, file.Path, links, size)));
        }

        return voices.ToEquatableArray();
    }

    private static EquatableArray<BoundValue> LinksOf(BoundEntry entry)
    {
        foreach ((Field field, BoundValue value) in entry.Values)
        {
            if (field.Provenance == ProvenancePart.Voice && value is ListValue chain)
            {
                return chain.Items.Select(static link => link is GroupValue group ? new GroupValue(WithoutPlaces(group.Values)) : link).ToEquatableArray();
            }
        }

        return default;
    }

    /// <summary>A link whose references don't say where they stand, so that an edit elsewhere in the file leaves the voice as it was.</summary>
    private static FieldValues WithoutPlaces(FieldValues link)
    {
        FieldValues placeless = link;
        foreach ((Field field, BoundValue value) in link)
        {
            if (value is ReferenceValue reference)
            {
                placeless = placeless.With(field.Name, reference with { Ordinal = 0, EntryIndex = 0, Slot = default, Relation = 0, IsInherited = true });
            }
        }

        return placeless;
    }
}
