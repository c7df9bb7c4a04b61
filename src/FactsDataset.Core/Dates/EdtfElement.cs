#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>One date without a slash, comma or dots: a year, month, day or season, perhaps with unspecified digits or a qualifier.</summary>
internal readonly struct EdtfElement
{
    public EdtfElement(DateMember bounds, bool isUnspecified, char qualifier)
        : this(bounds, isUnspecified, qualifier, hasTime: false, pattern: null)
    {
    }

    public EdtfElement(DateMember bounds, bool isUnspecified, char qualifier, bool hasTime, EdtfPattern? pattern)
    {
        HasTime = hasTime;
        Pattern = pattern;
        Bounds = bounds;
        IsUnspecified = isUnspecified;
        Qualifier = qualifier;
    }

    public DateMember Bounds { get; }

    /// <summary>Whether digits are unspecified (X), or not significant (S).</summary>
    public bool IsUnspecified { get; }

    /// <summary><c>?</c>, <c>~</c>, <c>%</c>, or NUL where there is none; what the qualifiers of all its parts amount to.</summary>
    public char Qualifier { get; }

    /// <summary>Whether it has a time of day.</summary>
    public bool HasTime { get; }

    /// <summary>What it may be one of, where the bounds do not tell; else <see langword="null"/>.</summary>
    public EdtfPattern? Pattern { get; }
}
