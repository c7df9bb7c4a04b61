using System.ComponentModel;
using System.Globalization;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>
/// Converts a value of a vocabulary to the code that fact files use and back, wherever .NET asks for a <see cref="TypeConverter"/>:
/// configuration and options, MVC, command lines, designers. Generated code derives one for each vocabulary.
/// </summary>
/// <typeparam name="T">The vocabulary's enum.</typeparam>
/// <remarks>The name of a member of the enum is read as well, in any letter case, as .NET's own converter of enums reads it.</remarks>
public abstract class CodeTypeConverter<T> : TypeConverter
    where T : struct, Enum
{
    /// <summary>Whether it converts from that type: a text.</summary>
    /// <param name="context">Not looked at.</param>
    /// <param name="sourceType">The type.</param>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>The value of a code.</summary>
    /// <param name="context">Not looked at.</param>
    /// <param name="culture">Not looked at: codes are the same in every culture.</param>
    /// <param name="value">The code, or the name of the enum's member.</param>
    /// <exception cref="FormatException">There is no such code; the message names the nearest.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text)
        {
            return base.ConvertFrom(context, culture, value);
        }

        string code = text.Trim();
        return TryParse(code, out T known) || IsMember(code, out known) ? known : CodeReader.Parse<T>(code, TryParse, ToCode);
    }

    /// <summary>The code of a value.</summary>
    /// <param name="context">Not looked at.</param>
    /// <param name="culture">Not looked at.</param>
    /// <param name="value">The value.</param>
    /// <param name="destinationType">The type to convert to: a text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string) ? ToCode(known) : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Whether a value is one that is declared.</summary>
    /// <param name="context">Not looked at.</param>
    /// <param name="value">The value, or its code.</param>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) => value switch
    {
        T known => IsDeclared(known),
        string text => TryParse(text.Trim(), out _) || IsMember(text.Trim(), out _),
        _ => false,
    };

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    protected abstract string ToCode(T value);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    protected abstract bool TryParse(string? code, out T value);

    private static bool IsDeclared(T value) => Array.IndexOf(CodeReader.ValuesOf<T>(), value) >= 0;

    // A number is no name, though .NET parses it as one.
    private static bool IsMember(string name, out T value)
    {
        value = default;
        return name.Length > 0 && char.IsLetter(name[0]) && Enum.TryParse(name, ignoreCase: true, out value) && IsDeclared(value);
    }
}
