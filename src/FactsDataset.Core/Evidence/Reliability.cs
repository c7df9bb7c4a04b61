using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>How far a source can be relied on, by a scale that is named.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FieldGroupJsonConverter))]
#endif
public sealed record Reliability : IFieldGroup
{
    private Reliability(string grade, string scale)
    {
        Grade = grade;
        Scale = scale;
    }

    /// <summary>The grade, as the scale writes it.</summary>
    public string Grade { get; }

    /// <summary>The scale, such as <c>Admiralty code</c>.</summary>
    public string Scale { get; }

    /// <summary>Makes a reliability for a test.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="scale">The scale that it is a grade of.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Reliability Create(string grade, string scale) =>
        new(grade ?? throw new ArgumentNullException(nameof(grade)), scale ?? throw new ArgumentNullException(nameof(scale)));

    /// <summary>Reads the cells <c>grade scale</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Reliability Read(FactStore store, ref RowReader reader)
    {
        string grade = reader.ReadRequiredText();
        return new Reliability(grade, reader.ReadRequiredText());
    }

    /// <inheritdoc/>
    public void Describe(IFieldVisitor visitor)
    {
        if (visitor is null)
        {
            throw new ArgumentNullException(nameof(visitor));
        }

        visitor.Text("grade", Grade);
        visitor.Text("scale", Scale);
    }

    /// <summary>The grade and the scale, such as <c>B (Admiralty code)</c>.</summary>
    public override string ToString() => Grade + " (" + Scale + ")";
}
