namespace FactsDataset.Compiler.Checks;

/// <summary>The days on which somebody may travel, as runs of day numbers that do not touch.</summary>
internal sealed class TravelDays
{
    private readonly List<(int First, int Last)> _runs = [];

    public TravelDays(IEnumerable<Presence> presences)
    {
        List<(int First, int Last)> days = presences
            .SelectMany(static presence => new[] { presence.ArrivalDays, presence.DepartureDays })
            .OfType<(int First, int Last)>()
            .OrderBy(static run => run.First)
            .ToList();
        foreach ((int first, int last) in days)
        {
            if (_runs.Count > 0 && (_runs[_runs.Count - 1].Last == int.MaxValue || first <= _runs[_runs.Count - 1].Last + 1))
            {
                (int start, int end) = _runs[_runs.Count - 1];
                _runs[_runs.Count - 1] = (start, Math.Max(end, last));
            }
            else
            {
                _runs.Add((first, last));
            }
        }
    }

    /// <summary>The first of the days from one to another on which they cannot travel; null where there is none.</summary>
    public int? FirstWithout(int first, int last)
    {
        int index = FindRun(first);
        int day = index >= 0 && _runs[index].Last >= first ? _runs[index].Last : first - 1;
        return day >= last || first > last ? null : day + 1;
    }

    /// <summary>The last run that begins on that day or before; -1 where there is none.</summary>
    private int FindRun(int day)
    {
        int start = 0;
        int end = _runs.Count;
        while (start < end)
        {
            int middle = (start + end) / 2;
            (start, end) = _runs[middle].First <= day ? (middle + 1, end) : (start, middle);
        }

        return start - 1;
    }
}
