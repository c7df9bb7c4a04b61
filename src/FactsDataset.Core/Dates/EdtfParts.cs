#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// The parts of EDTF that a dataset uses only where its schema says so. What is left is always there: years 0001 to 9999,
/// months and days, qualifiers at the end, unspecified digits at the end, intervals and one-of sets.
/// </summary>
[Flags]
internal enum EdtfParts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Level 0: a time of day behind a day, with or without its zone.</summary>
    Times = 1,

    /// <summary>Level 1: year 0000 and years with a minus sign.</summary>
    NegativeYears = 1 << 1,

    /// <summary>Levels 1 and 2: years with Y, of more than four digits or with an exponent.</summary>
    LongYears = 1 << 2,

    /// <summary>Level 2: a year of which S tells the significant digits.</summary>
    SignificantDigits = 1 << 3,

    /// <summary>Levels 1 and 2: seasons, 21 to 32 in the place of the month.</summary>
    Seasons = 1 << 4,

    /// <summary>Level 2: quarters, thirds and halves of a year, 33 to 41 in the place of the month.</summary>
    Quarters = 1 << 5,

    /// <summary>Level 2: X in the place of any digit.</summary>
    UnspecifiedDigits = 1 << 6,

    /// <summary>Level 2: qualifiers of one part of a date, and of a group of them.</summary>
    PartialQualifiers = 1 << 7,

    /// <summary>Level 2: all-of sets in braces.</summary>
    AllOfSets = 1 << 8,

    /// <summary>All of EDTF, levels 0 to 2.</summary>
    All = (1 << 9) - 1,
}
