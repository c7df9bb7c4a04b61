using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>
/// The voices of all sources, and what they give to facts: an item of evidence that says nothing of who speaks has the chain of
/// its source, as if it were written there.
/// </summary>
internal sealed class SourceVoices : IEquatable<SourceVoices>
{
    private readonly EquatableArray<SourceVoice> _all;
    private readonly Dictionary<string, SourceVoice> _byId = new(StringComparer.Ordinal);

    /// <summary>The voices of the sources of all files, in whatever order they come.</summary>
    public SourceVoices(IEnumerable<SourceVoice> voices)
    {
        // An id that stands twice is a mistake; until it is mended, the first file by path has it.
        _all = voices.OrderBy(static voice => voice.Id, StringComparer.Ordinal).ThenBy(static voice => voice.Path, StringComparer.Ordinal).ToEquatableArray();
        foreach (SourceVoice voice in _all)
        {
            if (!_byId.ContainsKey(voice.Id))
            {
                _byId.Add(voice.Id, voice);
            }
        }
    }

    /// <summary>What a file says, with the chains that its facts have from their sources; the same object where they have none.</summary>
    public FileData GiveTo(FileData file, DatasetSchema schema)
    {
        if (_all.Count == 0 || schema.FindKind(file.Kind) is not { Role: KindRole.Fact } kind || !kind.EvidenceItem!.Fields.Any(static field => field.Shape == FieldShape.Attribution))
        {
            return file;
        }

        Heir heir = new(this, file.References);
        BoundEntry[] entries = new BoundEntry[file.Entries.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = heir.Inherit(file.Entries[i], i);
        }

        return heir.HasInherited
            ? file with { Entries = new EquatableArray<BoundEntry>(entries), References = heir.References.ToEquatableArray() }
            : file;
    }

    public bool Equals(SourceVoices? other) => other is not null && _all == other._all;

    public override bool Equals(object? obj) => Equals(obj as SourceVoices);

    public override int GetHashCode() => _all.GetHashCode();

    /// <summary>Goes through the values of a file; what inherits nothing stays the object that it is.</summary>
    private sealed class Heir(SourceVoices voices, EquatableArray<ReferenceValue> references)
    {
        private int _entry;
        private int _size;

        /// <summary>The references of the file, then those that were inherited.</summary>
        public List<ReferenceValue> References { get; } = [.. references];

        /// <summary>Whether anything was inherited.</summary>
        public bool HasInherited { get; private set; }

        public BoundEntry Inherit(BoundEntry entry, int index)
        {
            _entry = index;
            _size = 0;
            FieldValues values = Inherit(entry.Values);
            HasInherited |= _size > 0;
            return _size == 0 ? entry : entry with { Values = values, Size = entry.Size + _size };
        }

        private FieldValues Inherit(FieldValues values)
        {
            FieldValues inherited = values;
            foreach ((Field field, BoundValue value) in values)
            {
                BoundValue now = Inherit(field, value);
                inherited = ReferenceEquals(now, value) ? inherited : inherited.With(field.Name, now);
            }

            return inherited;
        }

        private BoundValue Inherit(Field field, BoundValue value)
        {
            switch (value)
            {
                case GroupValue group:
                    int before = _size;
                    FieldValues values = field.Shape == FieldShape.Evidence ? InheritItem(group.Values) : Inherit(group.Values);
                    return _size == before ? value : new GroupValue(values);
                case ListValue list:
                    BoundValue[]? items = null;
                    for (int i = 0; i < list.Items.Count; i++)
                    {
                        BoundValue item = Inherit(field, list.Items[i]);
                        if (!ReferenceEquals(item, list.Items[i]))
                        {
                            items ??= [.. list.Items];
                            items[i] = item;
                        }
                    }

                    return items is null ? value : new ListValue(new EquatableArray<BoundValue>(items));
                default:
                    return value;
            }
        }

        private FieldValues InheritItem(FieldValues item)
        {
            foreach ((Field field, BoundValue value) in item)
            {
                if (field.Shape == FieldShape.Attribution)
                {
                    return value is AbsentValue && item.Reference("source") is { } source && voices._byId.TryGetValue(source.Id, out SourceVoice? voice)
                        ? item.With(field.Name, CopyOf(voice, source.Slot))
                        : item;
                }
            }

            return item;
        }

        private ListValue CopyOf(SourceVoice voice, Slot slot)
        {
            _size += voice.Size;
            return new ListValue(voice.Links.Select(link => link is GroupValue group ? new GroupValue(CopyOf(group.Values, slot)) : link).ToEquatableArray());
        }

        private FieldValues CopyOf(FieldValues link, Slot slot)
        {
            FieldValues copy = link;
            foreach ((Field field, BoundValue value) in link)
            {
                if (value is ReferenceValue reference)
                {
                    ReferenceValue inherited = reference with { Ordinal = References.Count, EntryIndex = _entry, Slot = slot };
                    References.Add(inherited);
                    copy = copy.With(field.Name, inherited);
                }
            }

            return copy;
        }
    }
}
