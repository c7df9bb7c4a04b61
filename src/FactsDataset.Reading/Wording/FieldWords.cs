using FactsDataset.Compiler.Schema;

namespace FactsDataset.Reading.Wording;

/// <summary>What a field is called where the name that fact files write is not the word to show.</summary>
internal static class FieldWords
{
    // The fields and parts that the format gives to every dataset, whose schema cannot name them in other languages.
    private static readonly Dictionary<string, string> Arabic = new(StringComparer.Ordinal)
    {
        ["accessed"] = "تاريخ الاطلاع",
        ["aggregate"] = "حصيلة عدة وقائع",
        ["archived"] = "نسخة محفوظة",
        ["body"] = "المتن",
        ["by"] = "بيد",
        ["coded"] = "تاريخ الإدخال",
        ["dating"] = "كيف عُرف التاريخ",
        ["digest"] = "البصمة",
        ["document"] = "الوثيقة",
        ["evidence"] = "الشاهد",
        ["for"] = "يثبت",
        ["known by"] = "عُرف في موعد أقصاه",
        ["language"] = "اللغة",
        ["latitude"] = "خط العرض",
        ["lines"] = "عدد الأسطر",
        ["longitude"] = "خط الطول",
        ["note"] = "ملاحظة",
        ["on"] = "التاريخ",
        ["page"] = "الصفحة",
        ["printed"] = "مطبوع",
        ["published"] = "تاريخ النشر",
        ["recurrence"] = "التكرار",
        ["refused"] = "قراءة مرفوضة",
        ["relations"] = "الصلات",
        ["reliability"] = "درجة الثقة",
        ["retracted"] = "سُحبت",
        ["reviewed"] = "تاريخ المراجعة",
        ["said"] = "القائل",
        ["section"] = "القسم",
        ["sha256"] = "SHA-256",
        ["stance"] = "صيغة القول",
        ["text-only"] = "من النص وحده",
        ["title"] = "العنوان",
        ["url"] = "الرابط",
        ["variants"] = "الاختلافات",
        ["verified"] = "التحقق",
        ["when"] = "التاريخ",
        ["words"] = "الكلمات",
    };

    /// <summary>
    /// The name of a field: in English the one that fact files write, in another language what the schema calls it there,
    /// or else what the format does, or else the one that fact files write.
    /// </summary>
    public static string Of(Field field, string language) => EntryLabels.IsOf(language, EntryLabels.English)
        ? field.Name
        : CodeWords.Of(field, language) ?? Of(field.Name, language);

    /// <summary>The name of a field or part that the format gives to every dataset.</summary>
    public static string Of(string name, string language) =>
        EntryLabels.IsOf(language, Phrases.Arabic.Language) ? Arabic.GetValueOrDefault(name, name) : name;
}
