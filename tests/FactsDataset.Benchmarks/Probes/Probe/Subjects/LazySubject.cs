using Peers;

namespace Probe;

/// <summary>A property for each fact, made when it is first read.</summary>
internal static class LazySubject
{
    public static string Read(string name) => name switch
    {
        "title" => LazyPassages.Passage1.Title,
        _ => throw Subject.NoCase(name),
    };
}
