using System.Diagnostics;
using System.Globalization;
using Probe;

// One case of one subject, in a process of its own: CASE SUBJECT FOLDER. Prints the figure and what was read, so that a
// subject that read something else is found out.
Measurement measurement = args[0] switch
{
    "find-warm" => FindWarm.Measure(args[1], args[2]),
    "all-later" => AllLater.Measure(args[1], args[2]),
    "bytes" or "bytes-all" => Memory.Measure(args[0], args[1], args[2]),
    _ => First(args[0], args[1], args[2]),
};
Console.WriteLine(measurement.Value.ToString("R", CultureInfo.InvariantCulture) + " " + measurement.Unit + " " + measurement.Read);

static Measurement First(string name, string subject, string folder)
{
    long start = Stopwatch.GetTimestamp();
    string read = Subject.Read(name, subject, folder);
    long end = Stopwatch.GetTimestamp();
    return new Measurement((end - start) * 1000.0 / Stopwatch.Frequency, "ms", read);
}
