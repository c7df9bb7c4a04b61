using System.Diagnostics;
using System.Globalization;
using Peers;

namespace Probe;

/// <summary>All fields of all facts, once they have been read before.</summary>
internal static class AllLater
{
    public static Measurement Measure(string subject, string folder)
    {
        Func<long> sum = subject switch
        {
            "product" => ProductSubject.AllFields,
            "json" => Objects(folder),
            _ => throw Subject.NoCase(subject),
        };

        long read = sum();
        double best = double.MaxValue;

        // Until the runtime has compiled again what is busy, which takes it some tenths of a second.
        long end = Stopwatch.GetTimestamp() + (2 * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < end)
        {
            long start = Stopwatch.GetTimestamp();
            sum();
            best = Math.Min(best, (Stopwatch.GetTimestamp() - start) * 1000.0 / Stopwatch.Frequency);
        }

        return new Measurement(best, "ms", read.ToString(CultureInfo.InvariantCulture));
    }

    private static Func<long> Objects(string folder)
    {
        PlainPassage[] passages = JsonSubject.Load(folder);
        return () => PlainSum.AllFields(passages);
    }
}
