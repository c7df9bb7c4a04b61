using System.ComponentModel;

namespace FactsDataset.Core;

/// <summary>Converts a <see cref="NameForm"/> to its code and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NameFormTypeConverter : CodeTypeConverter<NameForm>
{
    /// <inheritdoc/>
    protected override string ToCode(NameForm value) => NameFormCodes.ToCode(value);

    /// <inheritdoc/>
    protected override bool TryParse(string? code, out NameForm value) => NameFormCodes.TryParse(code, out value);
}
