using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Yaml;

/// <summary>Every phrase that speaks of YAML.</summary>
internal static class YamlReports
{
    public const string BadEscape =
        "this escape between double quotes is none that YAML knows; double the backslash if one is meant, as in a Windows path, or use single quotes";

    public const string BlockScalar =
        "a block text needs nothing after its '|' or '>' but '+', '-' or a digit, and its lines indented alike below";

    public const string CheckAround = "check the quotes, brackets, colons and the indentation here and just before";

    public const string ColonInText =
        "a colon with a space after it stands where no key can be; put the text in quotes if the colon is part of it, or begin a new line";

    public const string CommentTooClose = "a comment needs a space before its '#', and cannot stand inside a value";

    public const string DashInText =
        "a list cannot begin here; put its first '- ' on a line of its own, or put the text in quotes";

    public const string RunsIntoKey =
        "this text runs into the key in a line below it; check whether a colon is missing here, and the indentation there";

    public const string MissingColon = "a colon is missing; write 'key: value'";

    public const string BlankAfterColon = "a blank is missing after a colon; write 'key: value'";

    public const string QuoteClosedLate =
        "the quoted text that begins here ends only on a later line, and more stands after it; check whether its closing quote is missing";

    public const string QuoteIndentation =
        "the quoted text that begins here goes on in a line that is not indented; indent that line further than the key, or close the quote";

    public const string TabIndentation = "a tab stands in the indentation; indent with spaces";

    public const string UnexpectedContent =
        "something stands here that belongs to nothing before it; check the indentation of this line and of the one before";

    public const string KeyExpected =
        "a key was expected here; check the indentation of this line and of the one before";

    public const string EmptyItem = "a value is missing between two commas, or before the first; write it, or remove the comma";

    public const string TooFarIndented = "a line is indented by hundreds of spaces; indent it like its neighbours";

    /// <summary>Something follows a text in quotes or a collection between brackets in its line.</summary>
    /// <param name="first">What the value begins with.</param>
    /// <param name="line">The value with what follows it.</param>
    public static string TextBehind(char first, string line)
    {
        string whole = line.Length > 60 || line.IndexOf('\\') >= 0 ? string.Empty
            : line.IndexOf('"') < 0 ? $": \"{line}\""
            : $": '{line.Replace("'", "''")}'";
        return first is '"' or '\''
            ? $"a value that begins with a quote ends with it, and more stands after it; put the whole value in quotes{whole}"
            : $"a value that begins with '{first}' ends with its bracket, and more stands after it; if it is a text, put the whole value in quotes{whole}";
    }

    public static string QuoteUnclosed(char quote) =>
        quote == '"'
            ? "the double quote that opens here is never closed; close it, and write \\\" for one inside the text"
            : "the single quote that opens here is never closed; close it, and write '' for one inside the text";

    public static string BracketUnclosed(char open) =>
        $"the bracket '{open}' that opens here is not closed; write '{ClosingOf(open)}' where it ends";

    public static string CommaExpected(char open) =>
        $"a comma or '{ClosingOf(open)}' is missing before this; write one of them";

    public static string CannotStart(char first) =>
        first is '\0' or '\n' or '\r' ? CheckAround : $"an unquoted text cannot begin like this with '{first}'; put it in quotes";

    public static FactDiagnostic Malformed(SourceLocation location, string phrase) =>
        FactDiagnostic.At(Rules.MalformedYaml, location, phrase);

    public static FactDiagnostic Unsupported(SourceLocation location, string feature, string remedy) =>
        FactDiagnostic.At(Rules.UnsupportedYaml, location, feature, remedy);

    public static FactDiagnostic DuplicateKey(string key, SourceLocation second, SourceLocation first) =>
        FactDiagnostic.At(Rules.DuplicateKey, second, key) with { Related = first };

    public static FactDiagnostic Anchor(SourceLocation location) => Unsupported(
        location, "anchors", "remove it and write the value out wherever it is needed, or quote a text that begins with '&'");

    public static FactDiagnostic Alias(SourceLocation location) => Unsupported(
        location, "aliases", "write the value out, or quote a text that begins with '*'");

    public static FactDiagnostic Tag(SourceLocation location) => Unsupported(
        location, "tags", "remove it, since the schema says what a value is, or quote a text that begins with '!'");

    public static FactDiagnostic MergeKey(SourceLocation location) => Unsupported(
        location, "merge keys", "write out the fields that are meant");

    public static FactDiagnostic Directive(SourceLocation location) => Unsupported(
        location, "directives", "remove this line");

    public static FactDiagnostic DocumentMarker(SourceLocation location) => Unsupported(
        location, "document markers", "remove this line, since a file is one document");

    public static FactDiagnostic SecondDocument(SourceLocation location) => Unsupported(
        location, "second documents", "put what follows into a file of its own");

    public static FactDiagnostic ComplexKey(SourceLocation location) => Unsupported(
        location, "the '? ' of complex keys", "write 'key: value'");

    public static FactDiagnostic CollectionKey(SourceLocation location) => Unsupported(
        location, "lists or mappings as keys", "write a single word before the colon");

    public static FactDiagnostic MissingKey(SourceLocation location) => Unsupported(
        location, "values without a key", "write the key before the colon");

    public static FactDiagnostic CommentTooNear(SourceLocation location) => Unsupported(
        location, "comments one blank behind an unquoted value", "put the value in quotes if the '#' is part of it, or write two blanks before the comment");

    public static FactDiagnostic MissingValue(SourceLocation location, string key) => Unsupported(
        location, "keys without a value", $"write a value after '{key}:', or remove the key");

    public static FactDiagnostic CutByComma(SourceLocation location) => Unsupported(
        location, "keys without a value", "put the whole value before it in quotes if the comma is part of that, or write a colon and a value here");

    public static FactDiagnostic MissingItem(SourceLocation location) => Unsupported(
        location, "list items without a value", "write a value after the dash, or remove the dash");

    public static FactDiagnostic TooDeep(SourceLocation location) => Unsupported(
        location, "more than 64 levels of nesting", "check whether brackets before this are left open");

    private static char ClosingOf(char open) => open == '[' ? ']' : '}';
}
