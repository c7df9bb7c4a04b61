using System.Globalization;
using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Checks;

namespace FactsDataset.Cli.Verifying;

/// <summary>A cited span that does not hold where it was, and where its words stand now.</summary>
/// <param name="Span">The span.</param>
/// <param name="Places">Every place in the document with the same words.</param>
internal sealed record SpanState(SpanOutcome Span, IReadOnlyList<PositionValue> Places)
{
    /// <summary>The one place where the words stand now; null where there is none, or more than one.</summary>
    public PositionValue? Moved => Places.Count == 1 && Places[0] != Span.Evidence.At ? Places[0] : null;

    /// <summary>Whether the words still stand where they were, though the document around them is another.</summary>
    public bool Holds => Places.Contains(Span.Evidence.At);

    /// <summary>What became of it.</summary>
    public string Describe()
    {
        string cited = $"{Write(Span.Evidence.At)} of {Span.Source.Id}";
        return Holds ? $"{cited} still holds"
            : Moved is { } place ? $"{cited} holds elsewhere, at {Write(place)}"
            : Places.Count == 0 ? $"{cited} is gone"
            : $"{cited} stands {Places.Count} times now, at {string.Join(", ", Places.Select(Write))}";
    }

    /// <summary>A position as evidence writes it.</summary>
    public static string Write(PositionValue place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Start}-{place.End}");
}
