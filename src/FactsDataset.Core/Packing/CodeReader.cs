using System.ComponentModel;
using FactsDataset.Core.Text;

namespace FactsDataset.Core.Packing;

/// <summary>Reads the codes of vocabularies, and says what may have been meant by one that does not exist. Plumbing for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CodeReader
{
    /// <summary>The value of a code.</summary>
    /// <typeparam name="T">The vocabulary's enum.</typeparam>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <param name="parser">Finds the value of a code.</param>
    /// <param name="toCode">Gives the code of a value.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such code; the message names the nearest, or all.</exception>
    public static T Parse<T>(string? code, CodeParser<T> parser, Func<T, string> toCode)
        where T : struct, Enum
    {
        if (parser is null)
        {
            throw new ArgumentNullException(nameof(parser));
        }

        return parser(code ?? throw new ArgumentNullException(nameof(code)), out T value) ? value : throw new FormatException(Unknown(code, toCode));
    }

    /// <summary>Says that a text is not a code, and which may have been meant.</summary>
    internal static string Unknown<T>(string code, Func<T, string> toCode)
        where T : struct, Enum
    {
        string[] codes = Array.ConvertAll(ValuesOf<T>(), value => toCode(value));
        return Quoted.Text(code) + " is not a code of " + typeof(T).Name + ": "
            + (Spelling.Nearest(code, codes) is { } nearest ? "did you mean '" + nearest + "'?" : "write one of " + string.Join(", ", codes) + ".");
    }

    /// <summary>The values of a vocabulary.</summary>
    internal static T[] ValuesOf<T>()
        where T : struct, Enum =>
#if NET8_0_OR_GREATER
        Enum.GetValues<T>();
#else
        (T[])Enum.GetValues(typeof(T));
#endif
}
