namespace FactsDataset.Cli.Timelines;

/// <summary>What the timeline shows of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Who">Those who act in it, or who say it.</param>
/// <param name="Where">Where it happens; empty where nothing is said of that.</param>
/// <param name="Status">The codes of its status, or of its stage and stance.</param>
/// <param name="IsOpen">Whether nothing shows that it happened: planned, rumoured, refused and the like.</param>
/// <param name="SaidOn">When a claim is made; null for what is no claim, or where that is not known.</param>
internal sealed record TimelineRow(IFact Fact, string Who, string Where, string Status, bool IsOpen, EdtfDate? SaidOn)
{
    /// <summary>The sources, each once, in the order of the evidence.</summary>
    public IReadOnlyList<string> Sources { get; } = Fact.Evidence.Select(static item => item.Source.Id).Distinct(StringComparer.Ordinal).ToList();
}
