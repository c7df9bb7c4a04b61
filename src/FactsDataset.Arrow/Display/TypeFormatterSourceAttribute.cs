namespace FactsDataset.Arrow.Display;

/// <summary>
/// Names what shows instances of a type in a notebook. .NET Interactive finds it by its name and the names of its properties, in any
/// assembly, so that this one needs no reference to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The media types to show it in, the preferred first.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
