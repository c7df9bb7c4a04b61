using System.Text;

namespace FactsDataset.Compiler.Text;

/// <summary>Turns the names of fact files (lower case, hyphens) into C# identifiers.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint",
        "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    /// <summary>
    /// <c>doe-geneva-2001</c> gives <c>DoeGeneva2001</c>; a name that would start with a digit starts with an
    /// underscore, and one between two digits keeps the two numbers apart (<c>a-1-2</c> gives <c>A1_2</c>).
    /// </summary>
    public static string ToPascalCase(string slug)
    {
        StringBuilder name = new(slug.Length + 1);
        bool upper = true;
        foreach (char character in slug)
        {
            if (character == '-')
            {
                upper = true;
                continue;
            }

            if (character is >= '0' and <= '9')
            {
                if (upper && (name.Length == 0 || char.IsDigit(name[name.Length - 1])))
                {
                    name.Append('_');
                }

                name.Append(character);
            }
            else
            {
                name.Append(upper && character is >= 'a' and <= 'z' ? (char)(character - 32) : character);
            }

            upper = false;
        }

        return name.ToString();
    }

    /// <summary><c>DoeGeneva</c> gives <c>doeGeneva</c>.</summary>
    public static string ToCamelCase(string pascal) =>
        pascal.Length > 0 && pascal[0] is >= 'A' and <= 'Z' ? (char)(pascal[0] + 32) + pascal.Substring(1) : pascal;

    /// <summary>Whether the text is an ASCII C# identifier that is no keyword.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length is 0 or > 200 || Keywords.Contains(text) || text[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (char character in text)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the text can name a member beside others: an identifier that is not also the name of the method by which a
    /// property is read or written (<c>get_All</c>), which the C# compiler keeps for itself.
    /// </summary>
    public static bool IsMember(string text) =>
        IsIdentifier(text) && !text.StartsWith("get_", StringComparison.Ordinal) && !text.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>
    /// The identifier as code writes it. What C# reads as something else in some places or versions (<c>field</c>,
    /// <c>await</c>, <c>_</c>) has always been lower-case letters and underscores, so all such names are escaped,
    /// whatever a later version makes of them.
    /// </summary>
    public static string Escape(string identifier)
    {
        foreach (char character in identifier)
        {
            if (character is not ((>= 'a' and <= 'z') or '_'))
            {
                return identifier;
            }
        }

        return "@" + identifier;
    }

    /// <summary>Whether the text is identifiers joined by dots.</summary>
    public static bool IsNamespace(string text)
    {
        foreach (string part in text.Split('.'))
        {
            if (!IsIdentifier(part))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether generated code in that namespace would mean something else than it says: in one of the framework's, types of
    /// the framework are hidden by generated ones, and in one of the name, the operator <c>nameof</c>.
    /// </summary>
    public static bool HidesWhatCodeUses(string @namespace)
    {
        string[] parts = @namespace.Split('.');
        return parts[0] == "System" || Array.IndexOf(parts, "nameof") >= 0;
    }
}
