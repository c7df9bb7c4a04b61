using System.Globalization;

namespace FactsDataset.Benchmarks.Logbooks;

/// <summary>
/// A dataset of any size, invented: the same for the same size. 25 voyages have members in C#, all other facts are passages
/// without; one port for ten facts, one captain for twenty, one source for fifty.
/// </summary>
internal sealed class InventedLogbook
{
    private const int VoyageCount = 25;

    private static readonly string[] Outcomes = ["arrived", "turned-back", "lost"];
    private static readonly string[] Ships = ["Heron", "Swift", "Gannet", "Plover", "Curlew", "Petrel", "Osprey"];
    private static readonly string[] Notes = ["A calm sea all the way.", "The mast broke on the third day.", "Two boats came out to meet her, نورس بينها.", "Nothing else is told of her."];

    public InventedLogbook(int factCount)
    {
        FactCount = factCount;
        Voyages = Make("voyage", Math.Min(VoyageCount, factCount / 2));
        Passages = Make("passage", factCount - Voyages.Count);
    }

    public int FactCount { get; }

    public int PortCount => Math.Max(2, FactCount / 10);

    public int CaptainCount => Math.Max(1, FactCount / 20);

    public int SourceCount => Math.Max(1, FactCount / 50);

    public IReadOnlyList<LogbookFact> Voyages { get; }

    public IReadOnlyList<LogbookFact> Passages { get; }

    private List<LogbookFact> Make(string kind, int count)
    {
        List<LogbookFact> facts = new(count);
        for (int i = 1; i <= count; i++)
        {
            string ship = Ships[i % Ships.Length];
            int from = (i * 7 % PortCount) + 1;
            int to = (((i * 7) + 1) % PortCount) + 1;
            facts.Add(new LogbookFact(
                kind + "-" + Number(i),
                "The " + ship + " sails from Port " + Number(from) + " to Port " + Number(to),
                new DateOnly(1801, 1, 1).AddDays(i % 9000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Outcomes[i % Outcomes.Length],
                "captain-" + Number((i % CaptainCount) + 1),
                "port-" + Number(from),
                "port-" + Number(to),
                Notes[i % Notes.Length],
                "gazette-" + Number((i % SourceCount) + 1),
                Number((i % 90) + 3) + ":0-60",
                (i * 2654435761L % 0xFFFFFFFFFFFFL).ToString("x16", CultureInfo.InvariantCulture)));
        }

        return facts;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
