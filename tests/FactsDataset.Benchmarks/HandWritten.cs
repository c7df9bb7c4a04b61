namespace FactsDataset.Benchmarks;

/// <summary>A fact as somebody writes it who has only one: the least that reading a fact can cost.</summary>
internal sealed record HandWritten(string Id, string Title, string When, string Place)
{
    public static HandWritten Create() => new(
        "haftar-moscow-2018-11",
        "Haftar's official visit to Moscow before the Palermo conference",
        "2018-11",
        "Moscow");
}
