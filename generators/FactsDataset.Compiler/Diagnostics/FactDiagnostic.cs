using System.Globalization;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Diagnostics;

/// <summary>A mistake found, as data: its rule, where it stands, and the particulars for the rule's message.</summary>
internal sealed record FactDiagnostic(
    DiagnosticRule Rule,
    SourceLocation Location,
    EquatableArray<string> Arguments,
    SourceLocation? Related)
{
    /// <summary>The particulars, fit to be printed.</summary>
    public EquatableArray<string> Arguments { get; init; } = MessageText.Clean(Arguments);

    /// <summary>How many more of its rule there are that are not shown.</summary>
    public int Unshown { get; init; }

    /// <summary>A diagnostic with no second location.</summary>
    public static FactDiagnostic At(DiagnosticRule rule, SourceLocation location, params string[] arguments) =>
        new(rule, location, new EquatableArray<string>(arguments), null);

    /// <summary>The rule's message with the particulars in it, and with how many more there are.</summary>
    public string Message
    {
        get
        {
            string message = string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.ToArray<object>());
            return Unshown == 0
                ? message
                : $"{message} ({Unshown.ToString(CultureInfo.InvariantCulture)} more of {Rule.Id} are not shown: fix these first)";
        }
    }

    /// <summary>By file, place and id, so that reports come in one order.</summary>
    public static int Compare(FactDiagnostic left, FactDiagnostic right)
    {
        int order = string.CompareOrdinal(left.Location.Path, right.Location.Path);
        if (order == 0)
        {
            order = left.Location.Range.Start.CompareTo(right.Location.Range.Start);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(left.Message, right.Message);
        }

        // To the last particular, so that what comes out doesn't depend on the order in which mistakes were found.
        return order != 0 ? order
            : left.Related is { } one && right.Related is { } other ? Compare(one, other)
            : (left.Related is not null).CompareTo(right.Related is not null);
    }

    private static int Compare(SourceLocation left, SourceLocation right)
    {
        int order = string.CompareOrdinal(left.Path, right.Path);
        return order != 0 ? order : left.Range.Start.CompareTo(right.Range.Start);
    }
}
