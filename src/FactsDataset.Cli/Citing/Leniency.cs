namespace FactsDataset.Cli.Citing;

/// <summary>In what a text may differ from the words of a document and still be found.</summary>
[Flags]
internal enum Leniency
{
    /// <summary>In nothing.</summary>
    None = 0,

    /// <summary>Characters with their marks as one or as several (NFC, NFD).</summary>
    Composition = 1,

    /// <summary>Vowel signs and other marks above and below letters.</summary>
    Marks = 2,

    /// <summary>Tatweel.</summary>
    Tatweel = 4,

    /// <summary>Marks of direction and other characters that are not seen.</summary>
    Hidden = 8,

    /// <summary>Forms of alif, yaa, kaf and hamza.</summary>
    Letters = 16,

    /// <summary>Typographic quotation marks and dashes.</summary>
    Quotes = 32,

    /// <summary>In all of these.</summary>
    All = 63,
}
