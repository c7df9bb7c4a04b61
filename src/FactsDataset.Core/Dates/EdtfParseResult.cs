using System.Diagnostics;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// The outcome of <see cref="EdtfDate.ParseResult(string)"/>: a date, or what is wrong with the text and where.
/// <c>default</c> is a failure without a message.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct EdtfParseResult
{
    private EdtfParseResult(EdtfDate? value, string? error, int position)
    {
        Value = value;
        Error = error;
        Position = position;
    }

    /// <summary>Whether the text is a date that is supported.</summary>
#if NET8_0_OR_GREATER
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Error))]
#endif
    public bool Success => Value is not null;

    /// <summary>The date; <see langword="null"/> on failure.</summary>
    public EdtfDate? Value { get; }

    /// <summary>
    /// What is wrong and what to write instead, in full sentences; <see langword="null"/> on success.
    /// </summary>
    public string? Error { get; }

    /// <summary>Where it is wrong: a zero-based index of UTF-16 code units into the text; 0 on success.</summary>
    public int Position { get; }

    /// <summary>The date, or else what is wrong.</summary>
    public override string ToString() => Value?.ToString() ?? Error ?? string.Empty;

    internal static EdtfParseResult Of(EdtfDate value) => new(value, null, 0);

    internal static EdtfParseResult Failure(string error, int position) => new(null, error, position);
}
