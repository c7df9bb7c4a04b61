namespace FactsDataset.Exports.Documents.FollowTheMoney;

/// <summary>Languages by the codes of three letters (ISO 639-3) that FollowTheMoney uses.</summary>
internal static class FtmLanguages
{
    // A list of our own: what the system knows depends on how it was set up.
    private const string List = """
        ar=ara az=aze be=bel bg=bul cs=ces da=dan de=deu el=ell en=eng es=spa fa=fas fi=fin fr=fra
        he=heb hi=hin hu=hun hy=hye id=ind it=ita ja=jpn ka=kat kk=kaz ko=kor ku=kur nl=nld no=nor
        pl=pol ps=pus pt=por ro=ron ru=rus sr=srp sv=swe sw=swa tr=tur uk=ukr ur=urd uz=uzb zh=zho
        """;

    private static readonly Dictionary<string, string> Codes = List.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('='))
        .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a BCP 47 tag; null where it is not among those known here.</summary>
    public static string? Of(string? tag)
    {
        string language = tag?.Split('-')[0] ?? string.Empty;
        return language.Length == 3 ? language.ToLowerInvariant() : Codes.GetValueOrDefault(language);
    }
}
