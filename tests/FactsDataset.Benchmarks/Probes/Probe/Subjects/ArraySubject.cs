using Peers;

namespace Probe;

/// <summary>One array of new objects.</summary>
internal static class ArraySubject
{
    public static string Read(string name) => name switch
    {
        "title" => ArrayPassages.All[0].Title,
        "all-first" => Digits.Of(PlainSum.AllFields(ArrayPassages.All)),
        _ => throw Subject.NoCase(name),
    };
}
