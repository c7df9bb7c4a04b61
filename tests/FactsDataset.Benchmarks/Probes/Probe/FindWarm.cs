using System.Collections.Frozen;
using System.Diagnostics;
using Peers;

namespace Probe;

/// <summary>One look-up by id in a process that has been running for a while, over all ids in a mixed order.</summary>
internal static class FindWarm
{
    public static Measurement Measure(string subject, string folder)
    {
        string[] ids = Array.ConvertAll(JsonSubject.Load(folder), static passage => passage.Id);
        Random mixed = new(7);
        mixed.Shuffle(ids);
        Func<string, string?> find = subject switch
        {
            "product" => ProductSubject.Find,
            "frozen" => Frozen(folder),
            _ => throw Subject.NoCase(subject),
        };

        long read = 0;
        double best = double.MaxValue;
        int rounds = Math.Max(5, 2_000_000 / ids.Length);
        for (int round = 0; round < rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (string id in ids)
            {
                read += find(id)!.Length;
            }

            best = Math.Min(best, (Stopwatch.GetTimestamp() - start) * 1e9 / Stopwatch.Frequency / ids.Length);
        }

        return new Measurement(best, "ns", (read / rounds).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Func<string, string?> Frozen(string folder)
    {
        FrozenDictionary<string, PlainPassage> all = JsonSubject.Load(folder).ToFrozenDictionary(static passage => passage.Id, StringComparer.Ordinal);
        return id => all[id].Id;
    }
}
