using System.ComponentModel;
using System.Globalization;

namespace FactsDataset.Core;

/// <summary>Converts an <see cref="EdtfDate"/> to its EDTF text and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EdtfDateTypeConverter : TypeConverter
{
    /// <summary>Whether it converts from that type: a text.</summary>
    /// <param name="context">Not looked at.</param>
    /// <param name="sourceType">The type.</param>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>The date of an EDTF text.</summary>
    /// <param name="context">Not looked at.</param>
    /// <param name="culture">Not looked at: EDTF is the same in every culture.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="FormatException">The text is no supported date; the message says why and where.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? EdtfDate.Parse(text.Trim()) : base.ConvertFrom(context, culture, value);
}
