namespace FactsDataset.Core;

/// <summary>Whether a name is the one to show.</summary>
[System.ComponentModel.TypeConverter(typeof(NameFormTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.NameFormJsonConverter))]
#endif
public enum NameForm
{
    /// <summary>A spelling that some source uses.</summary>
    Variant,

    /// <summary>The spelling to show, one for each language and script at most.</summary>
    Usual,
}
