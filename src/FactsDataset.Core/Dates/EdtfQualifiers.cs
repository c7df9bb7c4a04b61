#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>What the qualifiers of the parts of one date amount to.</summary>
internal struct EdtfQualifiers
{
    private bool _isUncertain;
    private bool _isApproximate;

    /// <summary>The index of the first and one, so that <c>default</c> has none.</summary>
    private int _firstAndOne;

    /// <summary>The index of the first in the element; -1 where there is none.</summary>
    public readonly int First => _firstAndOne - 1;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of <c>?</c>, <c>~</c> and <c>%</c> for all of them, or NUL where there is none.</summary>
    public readonly char All => (_isUncertain, _isApproximate) switch
    {
        (true, true) => '%',
        (true, false) => '?',
        (false, true) => '~',
        _ => '\0',
    };

    /// <summary>Adds one at an index of the element.</summary>
    public void Add(char qualifier, int position)
    {
        _isUncertain |= qualifier is '?' or '%';
        _isApproximate |= qualifier is '~' or '%';
        _firstAndOne = Count == 0 ? position + 1 : _firstAndOne;
        Count++;
    }
}
