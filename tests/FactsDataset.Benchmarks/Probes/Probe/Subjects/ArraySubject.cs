using System.Globalization;
using Peers;

namespace Probe;

/// <summary>One array of new objects.</summary>
internal static class ArraySubject
{
    public static string Read(string name) => name switch
    {
        "title" => ArrayPassages.All[0].Title,
        "all-first" => PlainSum.AllFields(ArrayPassages.All).ToString(CultureInfo.InvariantCulture),
        _ => throw Subject.NoCase(name),
    };
}
