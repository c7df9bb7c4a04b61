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
        Entry = file.EntryOf(linked);
        When = Entry.Values.Date(kind.EventDate);
        PlaceReference = Entry.Values.Reference(kind.EventPlace);
        Place = file.AddressOf(PlaceReference);
        if (kind.EventStatus is { } field && Entry.Values[field] is CodeValue status)
        {
            Status = status.Code;
            TookPlace = schema.Vocabulary(field.TypeName).TookPlace.Contains(status.Code, StringComparer.Ordinal);
        }
    }

    public Kind Kind { get; }

    public LinkedFile File { get; }

    public LinkedEntry Linked { get; }

    public BoundEntry Entry { get; }

    /// <summary>When the event takes place; null where it is undated.</summary>
    public EdtfDate? When { get; }

    /// <summary>Where it takes place; nowhere where no place is named, or none that exists.</summary>
    public RowAddress Place { get; }

    /// <summary>The reference that says where; null where none does.</summary>
    public ReferenceValue? PlaceReference { get; }

    /// <summary>How far it came, in the words of its vocabulary; null where its kind has no such field.</summary>
    public string? Status { get; }

    /// <summary>Whether it took place for sure.</summary>
    public bool TookPlace { get; }

    /// <summary>Whether its date or place has been reported, so that what follows from it is not reported as well.</summary>
    public bool IsReported { get; set; }

    /// <summary>"the visit 'doe-geneva-2001'".</summary>
    public string Name => $"the {Kind.Name} '{Entry.Id}'";

    /// <summary>Where its id stands.</summary>
    public FilePlace IdPlace => At(Entry.IdSlot);

    /// <summary>Where the date stands, or the id where there is none.</summary>
    public FilePlace DatePlace => At(Entry.DateSlot);

    /// <summary>A place in its file.</summary>
    public FilePlace At(Slot slot) => File.Data.At(slot);
}
