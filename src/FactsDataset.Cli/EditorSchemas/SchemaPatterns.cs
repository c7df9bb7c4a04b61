namespace FactsDataset.Cli.EditorSchemas;

/// <summary>
/// The forms of single values as regular expressions that mean the same in ECMAScript and in .NET. None is stricter than
/// the compiler, which also knows what no form tells: how long a month is, or that an interval runs backwards.
/// </summary>
internal static class SchemaPatterns
{
    /// <summary>A slug: an id, or a word of the schema.</summary>
    public const string Slug = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    /// <summary>A slug, before which one of the prefixes of datasets may stand.</summary>
    public static string WithPrefix(params string[] prefixes) => $"^(?:{string.Join('|', prefixes).Replace(".", "\\.", StringComparison.Ordinal)})?{Slug[1..]}";

    /// <summary>A tag of BCP 47, as far as its form goes.</summary>
    public const string Language = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";

    /// <summary>A code of ISO 15924, as far as its form goes.</summary>
    public const string Script = "^[A-Z][a-z]{3}$";

    /// <summary>An absolute http or https address.</summary>
    public const string Url = @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\\<>""{}|^`]+$";

    /// <summary>An integer in quotes.</summary>
    public const string Integer = "^-?[0-9]+$";

    /// <summary>A decimal number in quotes.</summary>
    public const string Decimal = @"^-?[0-9]+(?:\.[0-9]{1,28})?$";

    /// <summary>A quantity in one text: a number, a rough one, or bounds, and what is counted.</summary>
    public const string Quantity = @"^~?(?:-?[0-9]+(?:\.[0-9]+)?|(?:-?[0-9]+(?:\.[0-9]+)?)?\.\.(?:-?[0-9]+(?:\.[0-9]+)?)?|[<>]-?[0-9]+(?:\.[0-9]+)?)(?: .+)?$";

    /// <summary>A truth value in quotes.</summary>
    public const string Boolean = "^(?:true|false)$";

    /// <summary>A line, or a range of lines, one-based.</summary>
    public const string Lines = "^[1-9][0-9]{0,8}(?:-[1-9][0-9]{0,8})?$";

    /// <summary>A span of a document: <c>LINE:START-END</c>.</summary>
    public const string Position = "^0*[1-9][0-9]*:[0-9]+-[0-9]+$";

    /// <summary>The start of a span's SHA-256.</summary>
    public const string Digest = "^[0-9a-f]{16}$";

    /// <summary>A whole SHA-256.</summary>
    public const string Sha256 = "^[0-9a-f]{64}$";

    /// <summary>The name of a file without a folder.</summary>
    public const string FileName = @"^(?!\.{1,2}$)[^/\\]+$";

    /// <summary>A C# identifier.</summary>
    public const string Symbol = "^(?![gs]et_)[A-Za-z_][A-Za-z0-9_]{0,199}$";

    /// <summary>The dates of EDTF that the compiler takes: level 0, level 1 without seasons and long years, one-of sets of level 2.</summary>
    public const string Date = "^(?:" + Element + "|" + Interval + "|" + Set + ")$";

    /// <summary>The same with parts of EDTF that only some datasets use; whether they fit together is the compiler's to say.</summary>
    public const string AnyDate = @"^[0-9XYESTZ:+.,/?~%{}\[\]-]+$";

    private const string Year = "(?!0000)[0-9]{4}";
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string Day = "(?:0[1-9]|[12][0-9]|3[01])";
    private const string YearMonth = Year + "-" + Month;
    private const string YearMonthDay = YearMonth + "-" + Day;

    /// <summary>A date without unspecified digits and without a qualifier, as the ends of a range in a set are.</summary>
    /// <summary>One day.</summary>
    public const string WholeDay = "^" + YearMonthDay + "$";

    private const string Precise = Year + "(?:-" + Month + "(?:-" + Day + ")?)?";

    private const string Element =
        "(?:" + Year + "(?:-(?:" + Month + "(?:-(?:" + Day + "|XX))?|XX(?:-XX)?))?|[0-9]{3}X|[0-9]{2}XX)[?~%]?";

    private const string Interval = "(?:" + Element + @"/(?:" + Element + @"|\.\.)?|(?:\.\.)?/" + Element + ")";

    /// <summary>The ends of a range have one precision.</summary>
    private const string Range =
        "(?:" + Year + @"\.\." + Year + "|" + YearMonth + @"\.\." + YearMonth + "|" + YearMonthDay + @"\.\." + YearMonthDay + ")";

    /// <summary>A range without a start comes first in a set, and one without an end comes last.</summary>
    private const string Set =
        @"\[(?:" + Range + @"|\.\." + Precise + "|" + Precise + @"\.\.|(?:" + Element + "|" + Range + @"|\.\." + Precise
        + ")(?:,(?:" + Element + "|" + Range + "))*,(?:" + Element + "|" + Range + "|" + Precise + @"\.\.))\]";
}
