#if NET8_0_OR_GREATER
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using FactsDataset.Core.Json;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// A value of a vocabulary that parses from its code and prints as it, for where .NET binds by <see cref="IParsable{TSelf}"/> and
/// takes the names of an enum itself: routes and queries of minimal APIs. It converts to the enum and back by itself.
/// </summary>
/// <typeparam name="T">The vocabulary's enum, of a dataset or of Core.</typeparam>
/// <example>
/// <c>app.MapGet("/visits", (Code&lt;EventStatus&gt;? status) => Visits.All.Where(visit => status is null || visit.Status == status))</c>
/// answers <c>/visits?status=occurred</c>.
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Code<T> : IParsable<Code<T>>
    where T : struct, Enum
{
    private static CodeJsonConverter<T>? _codes;

    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    public Code(T value) => Value = value;

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The value.</summary>
    /// <param name="code">What wraps it.</param>
    public static implicit operator T(Code<T> code) => code.Value;

    /// <summary>Wraps a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Code<T>(T value) => new(value);

#pragma warning disable CA1000 // Code<EventStatus>.Parse reads as what it is.
    /// <summary>The value of a code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such code; the message names the nearest.</exception>
    public static Code<T> Parse(string code) =>
        CodeReader.Parse<T>(code, static (string? text, out T value) => Codes.TryFind(text!, out value), Codes.CodeOf);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out Code<T> value)
    {
        bool isKnown = Codes.TryFind(code ?? string.Empty, out T known);
        value = known;
        return isKnown;
    }
#pragma warning restore CA1000

    static Code<T> IParsable<Code<T>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Code<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Code<T> result) => TryParse(s, out result);

    /// <summary>The code.</summary>
    public override string ToString() => Codes.CodeOf(Value);

    private static CodeJsonConverter<T> Codes => _codes ??= CodesOf();

    private static CodeJsonConverter<T> CodesOf() =>
        typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } type && Activator.CreateInstance(type) is CodeJsonConverter<T> codes
            ? codes
            : throw new NotSupportedException(typeof(T).Name + " is not a vocabulary: its values have no codes.");
}
#endif
