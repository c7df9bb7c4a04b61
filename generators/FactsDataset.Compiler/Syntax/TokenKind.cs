namespace FactsDataset.Compiler.Syntax;

/// <summary>What the YAML scanner found.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text, or the place where reading was given up.</summary>
    End,

    /// <summary><c>---</c></summary>
    DocumentStart,

    /// <summary><c>...</c></summary>
    DocumentEnd,

    /// <summary><c>%YAML</c> or <c>%TAG</c></summary>
    Directive,

    /// <summary>The first key of a block mapping comes next.</summary>
    BlockMappingStart,

    /// <summary>The first dash of a block list comes next.</summary>
    BlockSequenceStart,

    /// <summary>The indentation of a block mapping or list ends.</summary>
    BlockEnd,

    /// <summary>The dash of a block list.</summary>
    BlockEntry,

    /// <summary>A key comes next; without width where no <c>?</c> is written.</summary>
    Key,

    /// <summary>The colon after a key.</summary>
    Value,

    /// <summary><c>{</c></summary>
    FlowMappingStart,

    /// <summary><c>}</c></summary>
    FlowMappingEnd,

    /// <summary><c>[</c></summary>
    FlowSequenceStart,

    /// <summary><c>]</c></summary>
    FlowSequenceEnd,

    /// <summary>The comma between brackets.</summary>
    FlowEntry,

    /// <summary>A name given with <c>&amp;</c>.</summary>
    Anchor,

    /// <summary>A name used with <c>*</c>.</summary>
    Alias,

    /// <summary>A type given with <c>!</c>.</summary>
    Tag,

    /// <summary>A value, quoted or not.</summary>
    Scalar,
}
