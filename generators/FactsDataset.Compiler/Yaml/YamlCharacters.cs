namespace FactsDataset.Compiler.Yaml;

/// <summary>The classes of characters that YAML names (YAML 1.2.2, chapter 5).</summary>
internal static class YamlCharacters
{
    /// <summary><c>s-white</c>.</summary>
    public static bool IsBlank(char character) => character is ' ' or '\t';

    /// <summary><c>b-char</c>.</summary>
    public static bool IsBreak(char character) => character is '\n' or '\r';

    public static bool IsWhite(char character) => character is ' ' or '\n' or '\r' or '\t';

    /// <summary><c>c-flow-indicator</c>.</summary>
    public static bool IsFlowIndicator(char character) => character is ',' or '[' or ']' or '{' or '}';

    /// <summary>Characters of which no unquoted text begins with one: <c>c-indicator</c>, without those that may where no blank follows.</summary>
    public static bool IsIndicator(char character) => character
        is ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`';
}
