using FactsDataset.Cli.Datasets;
using FactsDataset.Cli.Rendering;
using Spectre.Console;

namespace FactsDataset.Cli.Differences;

/// <summary>Prints what differs for people. Where no person looks on, each difference is one line, however long.</summary>
internal static class DifferenceView
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Red);

    /// <summary>Prints the report.</summary>
    public static void Write(Terminal terminal, DifferenceReport report)
    {
        DatasetDifference difference = report.Difference;
        foreach (IGrouping<ChangeGroup, EntryChange> group in difference.Changes.GroupBy(static change => change.Group))
        {
            Line(terminal, $"{group.Key.ToString().ToLowerInvariant()} ({group.Count()})", Heading);
            foreach (EntryChange change in group)
            {
                WriteChange(terminal, change);
            }

            Line(terminal, string.Empty);
        }

        foreach (string kind in difference.LostKinds)
        {
            Line(terminal, $"No entry of the kind '{kind}' is left.", Warning);
        }

        if (difference.IsForbidden)
        {
            Line(terminal, "No version makes it right that an id vanished without a tombstone or is used again.", Warning);
        }

        Line(terminal, $"{difference.Part.ToString().ToLowerInvariant()}: {difference.Reason}", Heading);
        if (report is { Version: { } verdict, Old.Package: { } old, New.Package: { } @new })
        {
            Line(terminal, $"{Title(old)} -> {Title(@new)}: {verdict.Reason}", verdict.IsEnough ? Heading : Warning);
        }
    }

    private static string Title(PackageIdentity package) => $"{package.Id} {package.Version.ToNormalizedString()}";

    private static void WriteChange(Terminal terminal, EntryChange change)
    {
        string present = change.PresentId is { } id ? " -> " + id : string.Empty;
        string label = change.Label is { } text ? ": " + ValuePair.ShortenText(text) : string.Empty;
        Line(terminal, $"  {change.Kind} {change.Id}{present}{label}");
        foreach (Breakage breakage in change.Breakages)
        {
            Line(terminal, $"    breaks code: {breakage.Reason}", Warning);
        }

        if (change.RetractedOn is { } date)
        {
            Line(terminal, $"    on {date}: {change.RetractedBecause}");
        }

        foreach (FieldChange field in change.Fields)
        {
            Line(terminal, "    " + Describe(field));
        }

        foreach (string former in change.MoreFormerIds)
        {
            Line(terminal, "    former: + " + former);
        }
    }

    private static string Describe(FieldChange field)
    {
        if (field.IsItem)
        {
            return $"{field.Path}: {(field.Old is null ? '+' : '-')} {ValuePair.ShortenItem((field.Old ?? field.New)!.Value)}";
        }

        (string old, string @new) = ValuePair.Shorten(field.Old, field.New);
        return $"{field.Path}: {old} -> {@new}";
    }

    private static void Line(Terminal terminal, string text, Style? style = null)
    {
        if (terminal.HasColour)
        {
            terminal.WriteLine(text, style);
        }
        else
        {
            terminal.Out.WriteLine(VisibleText.Of(text));
        }
    }
}
