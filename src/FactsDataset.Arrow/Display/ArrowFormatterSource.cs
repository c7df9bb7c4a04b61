using System.Diagnostics.CodeAnalysis;

namespace FactsDataset.Arrow.Display;

/// <summary>Gives notebooks what shows tables. .NET Interactive calls it by the name of its method.</summary>
internal sealed class ArrowFormatterSource
{
    /// <summary>A formatter for each media type.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "It is called on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() => [new ArrowFormatter(ArrowFormatter.Html), new ArrowFormatter(ArrowFormatter.Text)];
}
