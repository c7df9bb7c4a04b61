using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>Somebody at the place of a fact that took place.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Written">The reference that names them.</param>
/// <param name="IsTravel">Whether the fact's first and last days are days of travel.</param>
internal sealed record Presence(LinkTarget Actor, FactView Fact, BoundReference Written, bool IsTravel)
{
    /// <summary>The first day that they are there for sure, as a day number; <see cref="int.MaxValue"/> where there is none.</summary>
    public int FirstSureDay => Fact.When!.LatestStart ?? int.MaxValue;

    /// <summary>The last day that they are there for sure; <see cref="int.MinValue"/> where there is none.</summary>
    public int LastSureDay => Fact.When!.EarliestEnd ?? int.MinValue;

    /// <summary>Whether that day may be one on which they arrive or leave.</summary>
    public bool MayTravelOn(int day)
    {
        Shared.EdtfDate when = Fact.When!;
        bool mayArrive = day >= (when.EarliestStart ?? int.MinValue) && day <= (when.LatestStart ?? int.MaxValue);
        bool mayLeave = day >= (when.EarliestEnd ?? int.MinValue) && day <= (when.LatestEnd ?? int.MaxValue);
        return IsTravel && (mayArrive || mayLeave);
    }
}
