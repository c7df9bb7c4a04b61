#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>What the answers for all pairs of members amount to: one answer if all agree, else "possibly".</summary>
internal struct CertaintyTally
{
    private bool _hasAny;

    /// <summary>The answer so far; <see cref="Certainty.No"/> before any was added.</summary>
    public Certainty Result { get; private set; }

    /// <summary>Adds an answer; <see langword="true"/> when the outcome is "possibly" whatever follows.</summary>
    public bool Add(Certainty answer)
    {
        Result = !_hasAny || Result == answer ? answer : Certainty.Possibly;
        _hasAny = true;
        return Result == Certainty.Possibly;
    }
}
