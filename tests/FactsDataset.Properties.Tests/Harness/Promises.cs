using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FactsDataset.Compiler;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Emission;
using FactsDataset.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactsDataset.Properties.Tests.Harness;

/// <summary>What holds of every compilation, whatever the files say.</summary>
internal static partial class Promises
{
    private static readonly ConcurrentDictionary<string, bool> Parsed = new();

    /// <summary>Every place lies inside its file, and says the same by offset as by line and character.</summary>
    public static void AssertPlaces(FactFolder folder, FactCompilation compilation)
    {
        Dictionary<string, TextLineCollection> lines = [];
        foreach (FactDiagnostic diagnostic in compilation.Diagnostics)
        {
            AssertPlace(diagnostic, diagnostic.Location, folder, lines);
            if (diagnostic.Related is { } related)
            {
                AssertPlace(diagnostic, related, folder, lines);
            }
        }
    }

    /// <summary>Every message can be printed: it says something, quotes nothing empty and holds no character that hides.</summary>
    public static void AssertMessages(FactCompilation compilation)
    {
        foreach (FactDiagnostic diagnostic in compilation.Diagnostics)
        {
            Assert.NotEmpty(diagnostic.Message);
            Assert.All(diagnostic.Arguments, argument => Assert.True(argument.Length > 0, $"{diagnostic.Rule.Id} has an empty particular: {diagnostic.Message}"));
            Assert.True(!EmptyQuotes().IsMatch(diagnostic.Message), $"{diagnostic.Rule.Id} quotes nothing: {diagnostic.Message}");
            Assert.True(diagnostic.Message.EnumerateRunes().All(IsVisible), $"{diagnostic.Rule.Id}: {Difference.Visible(diagnostic.Message)}");
        }
    }

    /// <summary>The sources are C#; those that were seen before are not parsed again.</summary>
    public static void AssertSyntax(IEnumerable<GeneratedSource> sources)
    {
        foreach (GeneratedSource source in sources)
        {
            if (Parsed.TryAdd(source.Text, true))
            {
                IEnumerable<Diagnostic> errors = CSharpSyntaxTree.ParseText(source.Text).GetDiagnostics();
                Assert.True(!errors.Any(), $"{source.Hint}: {string.Join('\n', errors)}");
            }
        }
    }

    /// <summary>A diagnostic in one line, with its place counted from one.</summary>
    public static string Show(FactDiagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Rule.Id} {diagnostic.Location.Path}({diagnostic.Location.Range.StartPoint.Line + 1},{diagnostic.Location.Range.StartPoint.Character + 1}): {Difference.Visible(diagnostic.Message)}");

    private static void AssertPlace(FactDiagnostic diagnostic, SourceLocation place, FactFolder folder, Dictionary<string, TextLineCollection> known)
    {
        if (!known.TryGetValue(place.Path, out TextLineCollection? lines))
        {
            lines = LinesOf(folder.TextAt(place.Path));
            known.Add(place.Path, lines);
        }

        TextRange range = place.Range;
        string shown = $"{Show(diagnostic)} at {range}";
        Assert.True(range.Start >= 0 && range.Start <= range.End && range.End <= folder.TextAt(place.Path).Length, shown);
        Assert.True(PointAt(lines, range.Start) == range.StartPoint && PointAt(lines, range.End) == range.EndPoint, shown);
    }

    private static TextPoint PointAt(TextLineCollection lines, int offset)
    {
        TextLine line = lines.GetLineFromPosition(offset);
        return new TextPoint(line.LineNumber, offset - line.Start);
    }

    /// <summary>
    /// Roslyn's lines. It also ends them at U+0085, U+2028 and U+2029, which no editor of YAML does; here those are letters.
    /// </summary>
    private static TextLineCollection LinesOf(string text) =>
        SourceText.From(text.Replace('\u0085', 'x').Replace('\u2028', 'x').Replace('\u2029', 'x')).Lines;

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
        && (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)
        && rune.Value != 0xFFFD;

    /// <summary>Quotes around nothing, but where a message says how YAML writes a quote.</summary>
    [GeneratedRegex("(?<![^ ])(?<!write )''(?![^ ,.:;])")]
    private static partial Regex EmptyQuotes();
}
