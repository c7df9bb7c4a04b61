using Peers;

namespace Probe;

/// <summary>One record made by hand: the least that it can cost.</summary>
internal static class HandSubject
{
    public static string Read(string name) => name switch
    {
        "title" => Make().Title,
        _ => throw Subject.NoCase(name),
    };

    private static PlainPassage Make() => new(
        "passage-1", "The Heron sails from Port 1 to Port 2", "1801-02-03", "arrived", "captain-1", "port-1", "port-2", "A calm sea.", [new PlainEvidence("gazette-1", "4:0-60", "9f86d081884c7d65")]);
}
