using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking;

/// <summary>
/// A fact file as linking and the checks look at it. Texts that only emission writes, such as titles, are no part of the
/// comparison: after an edit of them the file links as before, and its old data may stand for the new ones.
/// </summary>
/// <param name="data">What the file says.</param>
internal sealed class LinkingInput(FileData data) : IEquatable<LinkingInput>
{
    /// <summary>What the file says, but for the texts.</summary>
    public FileData Data { get; } = data;

    public bool Equals(LinkingInput? other)
    {
        if (other is null || ReferenceEquals(Data, other.Data))
        {
            return other is not null;
        }

        return Data.Path == other.Data.Path
            && Data.Name == other.Data.Name
            && Data.Kind == other.Data.Kind
            && Data.IsMalformed == other.Data.IsMalformed
            && Data.References == other.Data.References
            && AreAlike(Data.Entries, other.Data.Entries);
    }

    public override bool Equals(object? obj) => Equals(obj as LinkingInput);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Data.Path);

    private static bool AreAlike(EquatableArray<BoundEntry> left, EquatableArray<BoundEntry> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        // Where all entries fit into a shard by their bytes, these don't decide where a shard ends.
        bool sizesCount = !FitIntoOneShard(left) || !FitIntoOneShard(right);
        for (int i = 0; i < left.Count; i++)
        {
            if ((sizesCount && left[i].Size != right[i].Size)
                || WithoutTexts(left[i]) != WithoutTexts(right[i])
                || !AreAlike(left[i].Values, right[i].Values))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FitIntoOneShard(EquatableArray<BoundEntry> entries)
    {
        long bytes = 0;
        foreach (BoundEntry entry in entries)
        {
            bytes += entry.Size;
        }

        return bytes <= DatasetLinker.BytesPerShard;
    }

    private static BoundEntry WithoutTexts(BoundEntry entry) => entry with { Values = default, Label = string.Empty, Size = 0 };

    private static bool AreAlike(FieldValues left, FieldValues right)
    {
        FieldValues.Enumerator others = right.GetEnumerator();
        foreach (BoundField field in left)
        {
            if (!others.MoveNext() || !field.Field.Equals(others.Current.Field) || !AreAlike(field.Value, others.Current.Value))
            {
                return false;
            }
        }

        return !others.MoveNext();
    }

    private static bool AreAlike(BoundValue left, BoundValue right)
    {
        switch (left, right)
        {
            case (TextValue, TextValue):
                return true;
            case (GroupValue group, GroupValue other):
                return AreAlike(group.Values, other.Values);
            case (ListValue list, ListValue other) when list.Items.Count == other.Items.Count:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    if (!AreAlike(list.Items[i], other.Items[i]))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return left.Equals(right);
        }
    }
}
