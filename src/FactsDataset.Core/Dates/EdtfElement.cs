#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>One date without a slash, comma or dots: a year, month or day, perhaps with unspecified digits or a qualifier.</summary>
internal readonly struct EdtfElement
{
    public EdtfElement(DateMember bounds, bool isUnspecified, char qualifier)
    {
        Bounds = bounds;
        IsUnspecified = isUnspecified;
        Qualifier = qualifier;
    }

    public DateMember Bounds { get; }

    /// <summary>Whether digits are unspecified (X).</summary>
    public bool IsUnspecified { get; }

    /// <summary><c>?</c>, <c>~</c>, <c>%</c>, or NUL where there is none.</summary>
    public char Qualifier { get; }
}
