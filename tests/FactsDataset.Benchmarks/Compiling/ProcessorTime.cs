using System.Diagnostics;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>Measures what an action costs this process: processor time of all its threads, which other programs don't lengthen.</summary>
internal static class ProcessorTime
{
    // So often, or for so long, an action is repeated before it is measured, for the runtime to have compiled it in earnest.
    private const int WarmRounds = 500;
    private const int WarmMilliseconds = 4_000;

    /// <summary>The medians of the milliseconds and of the bytes allocated by an action, in a process that is warm.</summary>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="action">What is measured, given the number of its round, from 1 on.</param>
    public static (double Milliseconds, double Bytes) Median(int rounds, Action<int> action)
    {
        List<double> times = [];
        List<double> bytes = [];
        Stopwatch warming = Stopwatch.StartNew();
        for (int round = 1; round <= WarmRounds && warming.ElapsedMilliseconds < WarmMilliseconds; round++)
        {
            action(round);
        }

        // Methods that are compiled again, which other threads do, are not this action's.
        Thread.Sleep(200);
        for (int round = 1; round <= rounds; round++)
        {
            // What an earlier action left behind is not this one's to collect.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            TimeSpan start = Environment.CpuUsage.TotalTime;
            action(round);
            double time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            times.Add(time);
            bytes.Add(GC.GetTotalAllocatedBytes(precise: true) - allocated);
        }

        return (Middle(times), Middle(bytes));
    }

    private static double Middle(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
