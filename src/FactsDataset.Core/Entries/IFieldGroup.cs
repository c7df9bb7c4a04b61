namespace FactsDataset.Core;

/// <summary>A group of fields within an entry, such as one participant of a meeting.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FieldGroupJsonConverter))]
#endif
public interface IFieldGroup
{
    /// <summary>Shows each of its fields that is present to a visitor, in the order of the schema.</summary>
    /// <param name="visitor">Is called once for each field.</param>
    void Describe(IFieldVisitor visitor);
}
