namespace FactsDataset.Compiler.Text;

/// <summary>
/// Tags of languages (BCP 47, that is RFC 5646) and codes of scripts (ISO 15924), as far as they can be told without a
/// register at hand: a language of two letters and a script are ones that are registered (IANA's language subtag
/// registry of 2025-08-25). A language of three letters has only the form of one, since there are thousands; but where
/// it has a code of two letters, that one alone is registered (RFC 5646, section 2.2.1). Of five letters and more there is none.
/// </summary>
internal static class LanguageTags
{
    private static readonly HashSet<string> Languages = Set("""
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
        dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
        ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li
        ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa
        pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th
        ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """);

    /// <summary>The codes of three letters (ISO 639-2 and 639-3) of those languages.</summary>
    private static readonly HashSet<string> LongCodes = Set("""
        aar abk afr aka alb amh ara arg arm asm ava ave aym aze bak bam baq bel ben bis bod bos bre bul bur
        cat ces cha che chi chu chv cor cos cre cym cze dan deu div dut dzo ell eng epo est eus ewe fao fas
        fij fin fra fre fry ful geo ger gla gle glg glv gre grn guj hat hau hbs heb her hin hmo hrv hun hye
        ibo ice ido iii iku ile ina ind ipk isl ita jav jpn kal kan kas kat kau kaz khm kik kin kir kom kon
        kor kua kur lao lat lav lim lin lit ltz lub lug mac mah mal mao mar may mkd mlg mlt mon mri msa mya
        nau nav nbl nde ndo nep nld nno nob nor nya oci oji ori orm oss pan per pli pol por pus que roh ron
        rum run rus sag san sin slk slo slv sme smo sna snd som sot spa sqi srd srp ssw sun swa swe tah tam
        tat tel tgk tgl tha tib tir ton tsn tso tuk tur twi uig ukr urd uzb ven vie vol wel wln wol xho yid
        yor zha zho zul
        """);

    private static readonly HashSet<string> ScriptCodes = Set("""
        Adlm Afak Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Blis Bopo Brah Brai
        Bugi Buhd Cakm Cans Cari Cham Cher Chis Chrs Cirt Copt Cpmn Cprt Cyrl Cyrs Deva Diak Dogr Dsrt Dupl
        Egyd Egyh Egyp Elba Elym Ethi Gara Geok Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hanb Hang
        Hani Hano Hans Hant Hatr Hebr Hira Hluw Hmng Hmnp Hntl Hrkt Hung Inds Ital Jamo Java Jpan Jurc Kali
        Kana Kawi Khar Khmr Khoj Kitl Kits Knda Kore Kpel Krai Kthi Lana Laoo Latf Latg Latn Leke Lepc Limb
        Lina Linb Lisu Loma Lyci Lydi Mahj Maka Mand Mani Marc Maya Medf Mend Merc Mero Mlym Modi Mong Moon
        Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkdb Nkgb Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma
        Ougr Palm Pauc Pcun Pelm Perm Phag Phli Phlp Phlv Phnx Piqd Plrd Prti Psin Ranj Rjng Rohg Roro Runr
        Samr Sara Sarb Saur Seal Sgnw Shaw Shrd Shui Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo
        Syrc Syre Syrj Syrn Tagb Takr Tale Talu Taml Tang Tavt Tayo Telu Teng Tfng Tglg Thaa Thai Tibt Tirh
        Tnsa Todr Tols Toto Tutg Ugar Vaii Visp Vith Wara Wcho Wole Xpeo Xsux Yezi Yiii Zanb Zinh Zmth Zsye
        Zsym Zxxx Zyyy Zzzz
        """);

    /// <summary>Every script that has a code.</summary>
    public static IEnumerable<string> Scripts => ScriptCodes;

    /// <summary>Whether a script has that code, written as ISO 15924 writes it: a capital and three small letters.</summary>
    public static bool IsScript(string code) => ScriptCodes.Contains(code);

    /// <summary>
    /// Whether the text is a tag whose parts stand in the order of RFC 5646 (language, script, region, variants,
    /// extensions, private use), and whose language and script can be.
    /// </summary>
    public static bool IsTag(string text)
    {
        string[] parts = text.Split('-');
        if (!parts.All(static part => part.Length is >= 1 and <= 8 && part.All(IsLetterOrDigit)) || !IsLanguage(parts[0]))
        {
            return false;
        }

        int next = 1;
        for (int extended = 0; extended < 3 && Is(next, static part => part.Length == 3 && part.All(IsLetter)); extended++)
        {
            next++;
        }

        next += Is(next, static part => part.Length == 4 && part.All(IsLetter)) ? 1 : 0;
        if (ScriptOf(text) is { } script && !IsScript(script))
        {
            return false;
        }

        next += Is(next, static part => (part.Length == 2 && part.All(IsLetter)) || (part.Length == 3 && part.All(IsDigit))) ? 1 : 0;
        while (Is(next, static part => part.Length >= 5 || (part.Length == 4 && IsDigit(part[0]))))
        {
            next++;
        }

        while (Is(next, static part => part.Length == 1))
        {
            bool isPrivate = parts[next] is "x" or "X";
            int first = ++next;
            while (Is(next, part => isPrivate || part.Length > 1))
            {
                next++;
            }

            if (next == first)
            {
                return false;
            }
        }

        return next == parts.Length;

        bool Is(int index, Func<string, bool> condition) => index < parts.Length && condition(parts[index]);
    }

    /// <summary>The script that a tag names, as ISO 15924 writes it; null where it names none.</summary>
    public static string? ScriptOf(string tag)
    {
        string[] parts = tag.Split('-');
        for (int i = 1; i < parts.Length && (parts[i].Length == 4 || (parts[i].Length == 3 && parts[i].All(IsLetter))); i++)
        {
            if (parts[i].Length == 4)
            {
                return parts[i].All(IsLetter) ? char.ToUpperInvariant(parts[i][0]) + parts[i].Substring(1).ToLowerInvariant() : null;
            }
        }

        return null;
    }

    private static bool IsLanguage(string part) =>
        part.All(IsLetter) && part.Length switch
        {
            2 => Languages.Contains(part.ToLowerInvariant()),
            3 => !LongCodes.Contains(part.ToLowerInvariant()),
            _ => false,
        };

    private static HashSet<string> Set(string codes) =>
        new(codes.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);
}
