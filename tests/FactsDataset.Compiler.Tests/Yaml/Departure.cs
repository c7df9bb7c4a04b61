using System.Text.RegularExpressions;

namespace FactsDataset.Compiler.Tests.Yaml;

/// <summary>A place where YamlDotNet 18.1 departs from the YAML specification (1.2.2), which is then the judge.</summary>
/// <param name="Name">What it is, with the section of the specification.</param>
/// <param name="Example">A text that shows it.</param>
/// <param name="Value">What the example reads as by the specification.</param>
/// <param name="Pattern">What texts hold in which it may show.</param>
internal sealed partial record Departure(string Name, string Example, string Value, Regex Pattern)
{
    public static IReadOnlyList<Departure> All { get; } =
    [
        new("An ampersand or asterisk inside an unquoted key is a letter (7.3.3)", "a *b: c\n", """{"a *b":"c",}""", Reference()),
        new("A bracket may follow the colon of an unquoted key (7.4.2)", "{ a:[ b ] }\n", """{"a":["b",],}""", ColonBeforeBracket()),
        new("A colon may stand in the line after its key between brackets (7.4.2)", "{ a\n  : b }\n", """{"a":"b",}""", ColonInNextLine()),
        new("Empty lines before a block text may be indented less than it (8.1.1.1)", "a:\n    b: |\n    \n     c\n", """{"a":{"b":"\nc\n",},}""", EmptyLineInBlockText()),
        new("A line of white space is empty, tabs or not (6.6)", "a: b\n\t\nc: d\n", """{"a":"b","c":"d",}""", LineOfTabs()),
        new("An unquoted key may begin with a colon (7.3.3)", "a: [ b ]\n:c: d\n", """{"a":["b",],":c":"d",}""", LeadingColon()),
        new("A block text at the top may stand at the start of its lines (9.1.3)", ">\na\n b\n", """ "a\n b\n" """.Trim(), BlockTextAtTop()),
        new("A comment may begin behind a tab (6.6)", "a: b\n\t# c\nd: e\n", """{"a":"b","d":"e",}""", LineOfTabs()),
    ];

    public override string ToString() => Name;

    [GeneratedRegex(@"^\s*(#.*\s+)*[|>]")]
    private static partial Regex BlockTextAtTop();

    [GeneratedRegex("[&*]")]
    private static partial Regex Reference();

    [GeneratedRegex(@":[\[\]{},]")]
    private static partial Regex ColonBeforeBracket();

    [GeneratedRegex(@"[\r\n]\s*:")]
    private static partial Regex ColonInNextLine();

    [GeneratedRegex(@"[|>][+\-0-9]*[ \t]*(#[^\r\n]*)?[\r\n]+[ \t]*[\r\n]")]
    private static partial Regex EmptyLineInBlockText();

    [GeneratedRegex(@"(^|[\r\n]) *\t[ \t]*($|[\r\n#])")]
    private static partial Regex LineOfTabs();

    [GeneratedRegex(@"(^|\s):\S")]
    private static partial Regex LeadingColon();
}
