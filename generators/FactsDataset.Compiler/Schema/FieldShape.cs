namespace FactsDataset.Compiler.Schema;

/// <summary>What a field's value looks like.</summary>
internal enum FieldShape
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text in several languages.</summary>
    Texts,

    /// <summary>What a fact or source is called: a text, or a text in several languages.</summary>
    Title,

    /// <summary>The spellings of a name.</summary>
    Names,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A quantity: bounds, whether they are approximate or exclusive, a unit.</summary>
    Quantity,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>A language tag (BCP 47).</summary>
    Language,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>How a date is known.</summary>
    Dating,

    /// <summary>Line numbers and ranges of line numbers.</summary>
    Lines,

    /// <summary>A span of a document, which only evidence has.</summary>
    Position,

    /// <summary>Spans of sources.</summary>
    Evidence,

    /// <summary>A chain of attribution, from the publisher inwards.</summary>
    Attribution,

    /// <summary>Where sources differ from the entry.</summary>
    Variants,

    /// <summary>What the fact has to do with other facts.</summary>
    Relations,

    /// <summary>When and why a fact was taken back.</summary>
    Retraction,

    /// <summary>A value of a vocabulary.</summary>
    Code,

    /// <summary>A reference to an entry of a kind, or of one of a union's kinds.</summary>
    Reference,

    /// <summary>A nested group of fields.</summary>
    Group,
}
