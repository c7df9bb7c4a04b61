using System.Text.Json;

namespace FactsDataset.Core.Json;

/// <summary>Writes a group of fields as an object with a member for each field that is present.</summary>
public sealed class FieldGroupJsonConverter : WriteOnlyJsonConverter<IFieldGroup>
{
    /// <summary>Whether the type is one of groups.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(IFieldGroup).IsAssignableFrom(typeToConvert);

    private protected override void WriteValue(Utf8JsonWriter json, IFieldGroup value) => JsonFields.WriteGroup(json, value);
}
