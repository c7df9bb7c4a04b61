using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace FactsDataset.Properties.Tests.Harness;

/// <summary>
/// Checks properties. By default it draws the same cases each time; FACTS_PROPERTY_RUNS, a number, asks for that many
/// cases of each property with a seed of its own, and FACTS_PROPERTY_SEED for that seed, as a failure prints it first.
/// </summary>
internal static class Runs
{
    private const ulong DefaultSeed = 20010509;

    private static readonly ulong? AskedSeed = Read("FACTS_PROPERTY_SEED");
    private static readonly ulong? AskedRuns = Read("FACTS_PROPERTY_RUNS");

    /// <summary>Checks that a property holds for many cases, and shows the smallest where it does not.</summary>
    /// <param name="cases">Where the cases come from, and how they shrink.</param>
    /// <param name="property">The property; it throws where it does not hold.</param>
    /// <param name="runs">How many cases by default.</param>
    public static void Check<T>(Arbitrary<T> cases, Action<T> property, int runs)
    {
        ulong seed = AskedSeed ?? (AskedRuns is null ? DefaultSeed : (ulong)Environment.TickCount64);
        Config config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(AskedRuns is { } asked ? (int)asked : runs)
            .WithReplay(new Replay(new Rnd(seed, 1), FSharpOption<int>.None));
        Prop.ForAll(cases, property).Check(config);
    }

    private static ulong? Read(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : null;
}
