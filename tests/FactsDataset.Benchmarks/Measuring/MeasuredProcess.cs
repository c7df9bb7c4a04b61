using System.Diagnostics;

namespace FactsDataset.Benchmarks.Measuring;

/// <summary>A run of a program: what it printed, how long it took, and the most memory that it had.</summary>
/// <param name="Output">What it printed on standard output.</param>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="PeakBytes">The most memory that it had, mapped files among it, in bytes, looked at again and again while it ran.</param>
internal sealed record MeasuredProcess(string Output, TimeSpan Elapsed, long PeakBytes)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static MeasuredProcess Run(string program, IEnumerable<string> arguments)
    {
        Stopwatch watch = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException(program + " didn't start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(Interval))
        {
            process.Refresh();
            peak = Math.Max(peak, PeakOf(process));
        }

        return process.ExitCode == 0
            ? new MeasuredProcess(output.Result, watch.Elapsed, peak)
            : throw new InvalidOperationException(program + " failed:\n" + output.Result + errors.Result);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }
}
