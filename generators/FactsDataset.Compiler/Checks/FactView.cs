using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;

namespace FactsDataset.Compiler.Checks;

/// <summary>A fact as checks see it: when, where, who, and whether it took place.</summary>
internal sealed class FactView
{
    public FactView(DatasetSchema schema, Kind kind, LinkedFile file, LinkedEntry linked)
    {
        Kind = kind;
        File = file;
        Linked = linked;
        Entry = file.Data.Entries[linked.Index];
        for (int i = 0; i < Entry.Cells.Count; i++)
        {
            Field field = kind.Fields[i];
            BoundValue cell = Entry.Cells[i];
            if (field.IsEventDate && cell is TextValue date)
            {
                When = EdtfDate.ParseResult(date.Text).Value;
            }

            if (field.IsEventPlace && cell is ReferenceValue place)
            {
                PlaceReference = file.Data.References[place.Ordinal];
                Place = file.Targets[place.Ordinal];
            }

            if (field.IsEventStatus && cell is TextValue status)
            {
                Status = status.Text;
                TookPlace = schema.Vocabulary(field.TypeName).TookPlace.Contains(status.Text, StringComparer.Ordinal);
            }
        }
    }

    public Kind Kind { get; }

    public LinkedFile File { get; }

    public LinkedEntry Linked { get; }

    public BoundEntry Entry { get; }

    public string Path => File.Data.Path;

    /// <summary>When the event takes place; null where it is undated.</summary>
    public EdtfDate? When { get; }

    /// <summary>Where it takes place.</summary>
    public LinkTarget Place { get; } = LinkTarget.None;

    /// <summary>The reference that says where; null where none does.</summary>
    public BoundReference? PlaceReference { get; }

    /// <summary>How far it came, in the words of its vocabulary; null where its kind has no such field.</summary>
    public string? Status { get; }

    /// <summary>Whether it took place for sure.</summary>
    public bool TookPlace { get; }

    /// <summary>Whether its date or place has been reported, so that what follows from it is not reported as well.</summary>
    public bool IsReported { get; set; }

    /// <summary>"the visit 'doe-geneva-2001'".</summary>
    public string Name => $"the {Kind.Name} '{Entry.Id}'";

    /// <summary>Where the date stands, or the id where there is none.</summary>
    public int DateSlot => Entry.DateSlot >= 0 ? Entry.DateSlot : Entry.IdSlot;
}
