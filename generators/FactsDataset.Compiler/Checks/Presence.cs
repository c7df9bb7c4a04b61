using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>Somebody at the place of a fact that took place.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Written">The reference that names them.</param>
/// <param name="IsTravel">Whether the fact's first and last days are days of travel.</param>
internal sealed record Presence(RowAddress Actor, FactView Fact, ReferenceValue Written, bool IsTravel)
{
    /// <summary>The first day that they are there for sure, as a day number; <see cref="int.MaxValue"/> where there is none.</summary>
    public int FirstSureDay => Fact.When!.LatestStart ?? int.MaxValue;

    /// <summary>The last day that they are there for sure; <see cref="int.MinValue"/> where there is none.</summary>
    public int LastSureDay => Fact.When!.EarliestEnd ?? int.MinValue;

    /// <summary>The days on which they may arrive; none where the fact is no travel.</summary>
    public (int First, int Last)? ArrivalDays => IsTravel ? (Fact.When!.EarliestStart ?? int.MinValue, Fact.When.LatestStart ?? int.MaxValue) : null;

    /// <summary>The days on which they may leave; none where the fact is no travel.</summary>
    public (int First, int Last)? DepartureDays => IsTravel ? (Fact.When!.EarliestEnd ?? int.MinValue, Fact.When.LatestEnd ?? int.MaxValue) : null;
}
