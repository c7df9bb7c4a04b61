namespace FactsDataset.Core;

/// <summary>Reads a text that a question names as a date.</summary>
internal static class EdtfText
{
    /// <summary>The date that the text is.</summary>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no supported date.</exception>
    public static EdtfDate Read(string? text, string parameter) =>
        EdtfDate.Parse(text ?? throw new ArgumentNullException(parameter));
}
