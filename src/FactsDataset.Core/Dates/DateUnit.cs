#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>The calendar unit that a date names exactly one of.</summary>
internal enum DateUnit : byte
{
    /// <summary>None: an interval, whose start and end vary each by itself.</summary>
    None = 0,

    /// <summary>One whole year.</summary>
    Year = 1,

    /// <summary>One whole month.</summary>
    Month = 2,

    /// <summary>One day.</summary>
    Day = 3,
}
