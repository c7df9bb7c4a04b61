#if !FACTS_COMPILER
using System.ComponentModel;

namespace FactsDataset.Core;

/// <content>How .NET binds a text to a date: routes and queries, configuration, MVC.</content>
[TypeConverter(typeof(EdtfDateTypeConverter))]
#if NET8_0_OR_GREATER
public sealed partial class EdtfDate : IParsable<EdtfDate>
{
    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s ?? throw new ArgumentNullException(nameof(s)));

    static bool IParsable<EdtfDate>.TryParse(
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out EdtfDate result) => TryParse(s, out result);
}
#else
public sealed partial class EdtfDate;
#endif
#endif
