using System.Diagnostics.Tracing;

namespace FactsDataset.Generators.Tests.Caching;

/// <summary>
/// Hears from Roslyn's event source which steps the generator runs on this thread, and how many of their outputs were added or
/// changed. Roslyn's own record of steps (<c>TrackedSteps</c>) walks every path from each output to each input: with a
/// thousand files that all meet in one step, a thousand million, which doesn't end.
/// </summary>
internal sealed class StepListener : EventListener
{
    private const string CodeAnalysis = "Microsoft-CodeAnalysis-General";
    private const EventKeywords Correctness = (EventKeywords)2;

    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    /// <summary>The steps whose outputs came out new, each with how many, as <see cref="Reruns.Of"/> writes them.</summary>
    public string Reruns => string.Join(", ", Caching.Reruns.AllSteps
        .Select(step => (Step: step, Count: New(step)))
        .Where(static step => step.Count > 0)
        .Select(static step => $"{step.Step} {step.Count}"));

    /// <summary>How many outputs of a step were added, changed or removed.</summary>
    public int New(string step) => StatesOf(step).Count(static state => state is 'A' or 'M' or 'R');

    /// <summary>How many outputs a step kept.</summary>
    public int Cached(string step) => StatesOf(step).Count(static state => state == 'C');

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == CodeAnalysis)
        {
            EnableEvents(eventSource, EventLevel.Verbose, Correctness);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName == "NodeTransform" && Environment.CurrentManagedThreadId == _thread)
        {
            // The table of a step that runs again; where all its inputs are what they were, it keeps the one before.
            string name = (string)eventData.Payload![1]!;
            string table = (int)eventData.Payload[5]! == -1 ? (string)eventData.Payload[4]! : (string)eventData.Payload[6]!;
            _states[name] = _states.GetValueOrDefault(name) + table;
        }
    }

    private string StatesOf(string step) => _states.GetValueOrDefault(step, string.Empty);
}
