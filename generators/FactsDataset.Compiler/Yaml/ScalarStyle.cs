namespace FactsDataset.Compiler.Yaml;

/// <summary>How a scalar is written in YAML.</summary>
internal enum ScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>Between apostrophes.</summary>
    SingleQuoted,

    /// <summary>Between quotation marks, with escapes.</summary>
    DoubleQuoted,

    /// <summary>A block whose line breaks count (<c>|</c>).</summary>
    Literal,

    /// <summary>A block whose line breaks fold (<c>&gt;</c>).</summary>
    Folded,
}
