#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>What the values of the built-in vocabularies are called, in English and in Arabic.</summary>
internal static class BuiltInLabels
{
    /// <summary>A language, its text, and so on; empty where the vocabulary or the code is unknown.</summary>
    public static string[] Of(string vocabulary, string code) => (vocabulary, code) switch
    {
        ("stance", "asserted") => ["en", "asserted", "ar", "مؤكَّد"],
        ("stance", "reported") => ["en", "reported", "ar", "منقول"],
        ("stance", "alleged") => ["en", "alleged", "ar", "مزعوم"],
        ("stance", "predicted") => ["en", "predicted", "ar", "متوقَّع"],
        ("stance", "opinion") => ["en", "opinion", "ar", "رأي"],
        ("stance", "denied") => ["en", "denied", "ar", "منفيّ"],
        ("stance", "rumoured") => ["en", "rumoured", "ar", "شائعة"],
        ("dating-basis", "stated") => ["en", "stated by the source", "ar", "مذكور في المصدر"],
        ("dating-basis", "relative") => ["en", "resolved within the source", "ar", "محسوب من تاريخ في المصدر"],
        ("dating-basis", "cross-source") => ["en", "resolved with another source", "ar", "محسوب من مصدر آخر"],
        ("dating-basis", "background") => ["en", "resolved with general knowledge", "ar", "محسوب بمعرفة عامة"],
        ("recurrence", "once") => ["en", "once", "ar", "مرة واحدة"],
        ("recurrence", "repeated") => ["en", "repeated", "ar", "متكرر"],
        ("recurrence", "ongoing") => ["en", "ongoing", "ar", "مستمر"],
        ("relation-kind", "same-event") => ["en", "probably the same event", "ar", "الحدث نفسه على الأرجح"],
        ("relation-kind", "distinct") => ["en", "another event", "ar", "حدث آخر"],
        ("relation-kind", "repeats") => ["en", "repeats", "ar", "يكرّر"],
        ("relation-kind", "corroborates") => ["en", "corroborates", "ar", "يعضد"],
        ("relation-kind", "ground-for") => ["en", "is a reason for", "ar", "يعلّل"],
        ("relation-kind", "instance-of") => ["en", "is a case of", "ar", "حالة من"],
        ("relation-kind", "fulfils") => ["en", "fulfils", "ar", "يفي بـ"],
        ("relation-kind", "breaks") => ["en", "breaks", "ar", "يُخلف"],
        ("relation-kind", "disputes") => ["en", "disputes", "ar", "يشكّك في"],
        ("relation-kind", "refutes") => ["en", "refutes", "ar", "يدحض"],
        ("relation-kind", "corrects") => ["en", "corrects", "ar", "يصحّح"],
        ("relation-kind", "follows") => ["en", "follows", "ar", "يلي"],
        ("relation-kind", "prompted-by") => ["en", "is prompted by", "ar", "جاء بسبب"],
        ("name-form", "usual") => ["en", "usual", "ar", "الصيغة المعتادة"],
        ("name-form", "variant") => ["en", "variant", "ar", "صيغة أخرى"],
        _ => [],
    };
}
