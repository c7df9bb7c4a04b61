namespace FactsDataset.Compiler.Schema;

/// <summary>In which order entries of a kind stand in a fact file that is in its canonical form.</summary>
internal enum EntrySequence
{
    /// <summary><c>written</c>: as they were written; that of kinds whose entries have no date of an event.</summary>
    AsWritten,

    /// <summary><c>date</c>: by the start of the event's date; that of kinds that have one.</summary>
    ByDate,

    /// <summary><c>id</c>: by id.</summary>
    ById,
}
