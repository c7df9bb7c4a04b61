using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Linking;

/// <summary>The entries of a dataset as references look for them.</summary>
internal interface IEntryTable
{
    /// <summary>The entry with that id; null where there is none.</summary>
    DeclaredEntry? Find(string id);

    /// <summary>The entry that had that id before; null where none did.</summary>
    DeclaredEntry? FindFormer(string id);

    /// <summary>The entries of a kind, in the order of files.</summary>
    IEnumerable<DeclaredEntry> EntriesOf(Kind kind);

    /// <summary>
    /// Whether an entry with that id stands somewhere and could not be built. Its id may be what is wrong, so that only
    /// letters and digits are compared.
    /// </summary>
    bool IsUnreadable(string id);
}
