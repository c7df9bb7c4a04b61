namespace FactsDataset.Core.Json;

/// <summary>Writes and reads a <see cref="NameForm"/> as its code.</summary>
public sealed class NameFormJsonConverter : CodeJsonConverter<NameForm>
{
    /// <inheritdoc/>
    protected override string ToCode(NameForm value) => NameFormCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string code, out NameForm value) => NameFormCodes.TryParse(code, out value);
}
