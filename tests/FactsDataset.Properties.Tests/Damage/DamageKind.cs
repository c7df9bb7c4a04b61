namespace FactsDataset.Properties.Tests.Damage;

/// <summary>A slip of the hand, or an edit half done.</summary>
internal enum DamageKind
{
    DeleteLine,
    DoubleLine,
    SwapLines,
    SwapValues,
    CutEnd,
    CutStart,
    DoubleKey,
    ChangeCharacter,
    InsertCharacter,
    IndentBySpace,
    IndentByTab,
    Outdent,
    RemoveEntry,
    DoubleEntry,
    MisspellWord,
    BreakDate,
    BreakDigest,
    Empty,
    Concatenate,
}
