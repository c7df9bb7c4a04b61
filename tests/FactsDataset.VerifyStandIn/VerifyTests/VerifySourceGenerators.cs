using FactsDataset.VerifyStandIn.Snapshots;

namespace VerifyTests;

/// <summary>Lets <c>Verify</c> take apart a generator driver or its run result.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Whether <see cref="Initialize"/> was called.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>Switches it on, once, before the first verification; usually in a module initializer.</summary>
    /// <exception cref="InvalidOperationException">It is on already, or something was verified already.</exception>
    public static void Initialize()
    {
        if (Initialized)
        {
            throw new InvalidOperationException("Already Initialized. Call VerifySourceGenerators.Initialize once in a test assembly.");
        }

        if (SnapshotRun.HasStarted)
        {
            throw new InvalidOperationException(
                "Something was verified already. Call VerifySourceGenerators.Initialize in a module initializer.");
        }

        Initialized = true;
    }
}
