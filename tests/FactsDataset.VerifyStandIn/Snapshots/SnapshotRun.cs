using System.Collections.Concurrent;
using System.Reflection;
using VerifyTests;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>One call of <c>Verify</c>: compares the targets, writes what differs, fails unless everything is as accepted.</summary>
internal sealed class SnapshotRun
{
    private static readonly ConcurrentDictionary<string, bool> UsedPrefixes = new(StringComparer.Ordinal);
    private static volatile bool _hasStarted;

    private readonly SnapshotLocation _location;
    private readonly bool _opensDiffTool;
    private readonly IReadOnlyList<Func<string, string?>> _replacements;

    private SnapshotRun(SnapshotLocation location, bool opensDiffTool, IReadOnlyList<Func<string, string?>> replacements)
    {
        _location = location;
        _opensDiffTool = opensDiffTool;
        _replacements = replacements;
    }

    /// <summary>Whether anything was verified in this process.</summary>
    public static bool HasStarted => _hasStarted;

    /// <summary>Finds the test's snapshots.</summary>
    /// <exception cref="InvalidOperationException">An earlier call uses the same snapshots.</exception>
    public static SnapshotRun Start(string sourceFile, MethodInfo method, VerifySettings settings)
    {
        _hasStarted = true;
        SnapshotLocation location = SnapshotLocation.Of(sourceFile, method, settings);
        string prefix = Path.Combine(location.Directory, location.Prefix);
        if (settings.RequiresUniquePrefix && !UsedPrefixes.TryAdd(prefix, true))
        {
            throw new InvalidOperationException(
                $"The prefix has already been used: {prefix}. Tell the cases of a theory apart with UseParameters or "
                + "UseTextForParameters, and two calls in one test with UseFileName.");
        }

        return new(location, settings.OpensDiffTool && Desktop.ShowsDiffTools(), settings.LineReplacements);
    }

    /// <exception cref="VerifyException">A snapshot differs, is new, or is no longer produced.</exception>
    public async Task<VerifyResult> CompareAsync(IReadOnlyList<Target> targets)
    {
        IReadOnlyList<string> accepted = _location.FilesOf("verified");
        foreach (string stale in _location.FilesOf("received"))
        {
            File.Delete(stale);
        }

        var comparisons = new List<SnapshotComparison>();
        foreach ((SnapshotPair pair, string text) in Pair(targets))
        {
            string? verified = await SnapshotText.ReadAsync(pair.Verified).ConfigureAwait(false);
            var comparison = new SnapshotComparison(pair, SnapshotText.Scrub(SnapshotText.WithLineFeeds(text), _replacements), verified);
            if (!comparison.IsEqual)
            {
                await SnapshotText.WriteAsync(pair.Received, comparison.Received).ConfigureAwait(false);
            }

            comparisons.Add(comparison);
        }

        var orphans = accepted.Except(comparisons.Select(comparison => comparison.Pair.Verified), StringComparer.OrdinalIgnoreCase).ToList();
        if (_opensDiffTool)
        {
            await DiffTool.ShowAsync(comparisons).ConfigureAwait(false);
        }

        if (orphans.Count > 0 || comparisons.Exists(comparison => !comparison.IsEqual))
        {
            throw new VerifyException(FailureMessage.Of(_location.Directory, comparisons, orphans));
        }

        return new VerifyResult([.. comparisons.Select(comparison => comparison.Pair.Verified)]);
    }

    private IEnumerable<(SnapshotPair Pair, string Text)> Pair(IReadOnlyList<Target> targets)
    {
        foreach (var group in targets.GroupBy(target => (target.Name, target.Extension)))
        {
            List<Target> namesakes = [.. group];
            for (int number = 0; number < namesakes.Count; number++)
            {
                Target target = namesakes[number];
                yield return (_location.PairOf(target, namesakes.Count == 1 ? null : number), target.Text);
            }
        }
    }
}
