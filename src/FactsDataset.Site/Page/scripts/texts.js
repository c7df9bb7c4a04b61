// The page's own words, in each language that it speaks.

/** @type {Record<string, Record<string, string>>} */
const texts = {
  en: {
    timeline: "Timeline",
    comma: ", ",
    network: "Who met whom",
    map: "Map",
    contradictions: "Contradictions",
    sources: "Sources",
    search: "Search",
    searchHint: "A name, a word, an id; any spelling",
    filters: "Filters",
    clear: "Clear filters",
    all: "All",
    kind: "Kind",
    source: "Source",
    entity: "About",
    withParts: "and all that belongs to it",
    place: "Place, and all within it",
    from: "From",
    to: "To",
    certainty: "Dates, belonging",
    certainly: "certain alone",
    possibly: "possible as well",
    text: "Text",
    factsOf: "{0} of {1} facts",
    download: "Download",
    theme: "Appearance",
    light: "Light",
    dark: "Dark",
    auto: "As the system",
    language: "Language",
    skip: "Skip to the content",
    undated: "Not dated",
    undatedNote: "Nothing dates what these tell. They stand in the order of the day by which they were known, marked by a flag, and are not points in time.",
    knownBy: "known by {0}",
    timeFilter: "Draw a stretch of time to see what possibly lies within it",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    wholeTime: "Whole time",
    timeHelp: "Drag to move, Ctrl and wheel to zoom; on the keyboard the arrows move, plus and minus zoom, 0 shows the whole time.",
    timeAxis: "Time axis",
    legend: "How to read this",
    legendCertain: "certain extent",
    legendPossible: "possible extent: somewhere in there",
    legendOpen: "no bound known on this side",
    legendDays: "one of several days",
    legendKnown: "known by this day; itself undated",
    happened: "took place",
    foreseen: "foreseen",
    doubtful: "in doubt",
    negative: "did not come about",
    claimed: "claimed as done",
    claimedForeseen: "claimed as foreseen",
    claimedNegative: "claimed as refused or off",
    claimedOpen: "stage left open",
    noFacts: "No fact passes the filters.",
    nothing: "Nothing found.",
    noSuch: "There is no entry “{0}” here.",
    retracted: "“{0}” was retracted: {1}",
    said: "said",
    claimsNote: "Each mark is a claim: what somebody said, not what is known to be so.",
    claimsTable: "Claims by stage",
    side: "From whom to whom",
    nobody: "not said",
    metNote: "A line joins those who took part in one event; solid where they were together, broken where it did not come about or passed by letter or telephone.",
    dossier: "Dossier",
    met: "Met",
    tookPlaceCount: "{0} of {1} together",
    facts: "Facts",
    mostMet: "Drawn are the {0} who take part most, of {1}. Whoever is looked at is drawn with those it met.",
    moreSides: "{0} more pairs with fewer claims are in the list below.",
    allOf: "All {0} on the timeline",
    fact: "Fact",
    details: "Details",
    names: "Spellings",
    usual: "usual",
    variant: "variant",
    posts: "Posts, as attested",
    parts: "What belongs to it",
    evidence: "Evidence",
    proof: "Proof",
    line: "line {0}, characters {1} to {2}",
    digest: "digest",
    page: "page",
    section: "section",
    whole: "the whole",
    unverified: "not verified by digest",
    unverifiedNote: "The source is no document of the corpus, so that nothing at hand verifies what it says: look at the source itself.",
    proves: "proves",
    wholeChain: "told by",
    dating: "How the date is known",
    textOnly: "by the text alone",
    refused: "Readings not taken",
    variants: "Where sources differ",
    relations: "Relations",
    referredBy: "Referred to by",
    fields: "What it says",
    permalink: "Link to this",
    edtf: "EDTF",
    privateCopy: "Private copy: holds words of the documents.",
    coverage: "Coverage",
    coverageNote: "Each stroke is a line of the document; filled where a fact cites it, outlined where it is body text that none cites.",
    linesCited: "{0} of {1} lines of the body cited",
    spans: "Cited spans",
    differences: "Differences within one fact",
    pairs: "Facts that contradict each other",
    mapNote: "A disc for each place with coordinates, its area by the number of facts; the ring is the part that is not known to have happened.",
    notOnMap: "Not on the map: {0} facts at places without coordinates, {1} that name no place.",
    loading: "Loading …",
    failed: "The page could not be shown: {0}",
    about: "{0} facts · {1} sources · {2} people, places and others",
    results: "{0} found",
    as: "as",
    undatedWord: "undated",
    notes: "Note",
    empty: "—",
    title: "Title",
    selectTwo: "Choose somebody to see whom they met.",
    everyone: "Everyone",
    cites: "{0} facts cite it",
    any: "any",
    former: "earlier id of",
  },
  ar: {
    timeline: "الخط الزمني",
    comma: "، ",
    network: "من التقى من",
    map: "الخريطة",
    contradictions: "التناقضات",
    sources: "المصادر",
    search: "بحث",
    searchHint: "اسم أو كلمة أو معرّف، بأي رسم",
    filters: "التصفية",
    clear: "إلغاء التصفية",
    all: "الكل",
    kind: "النوع",
    source: "المصدر",
    entity: "عن",
    withParts: "وكل ما يتبعه",
    place: "المكان وكل ما فيه",
    from: "من",
    to: "إلى",
    certainty: "التواريخ والتبعية",
    certainly: "اليقين فقط",
    possibly: "والمحتمل أيضاً",
    text: "نص",
    factsOf: "{0} من {1} وقائع",
    download: "تنزيل",
    theme: "المظهر",
    light: "فاتح",
    dark: "داكن",
    auto: "مثل النظام",
    language: "اللغة",
    skip: "انتقل إلى المحتوى",
    undated: "بلا تاريخ",
    undatedNote: "لا شيء يؤرخ ما ترويه هذه الوقائع. رُتبت بحسب اليوم الذي عُرفت فيه على أبعد تقدير، وتدل عليه الراية، وليست نقاطاً في الزمن.",
    knownBy: "معروف قبل {0} أو فيه",
    timeFilter: "ارسم مدة لترى ما قد يقع فيها",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    wholeTime: "المدة كلها",
    timeHelp: "اسحب للتحريك، واضغط Ctrl مع العجلة للتكبير؛ ومن لوحة المفاتيح: الأسهم للتحريك، وزائد وناقص للتكبير والتصغير، وصفر للمدة كلها.",
    timeAxis: "محور الزمن",
    legend: "كيف يُقرأ هذا",
    legendCertain: "امتداد مؤكد",
    legendPossible: "امتداد محتمل: في موضع ما داخله",
    legendOpen: "لا حد معروفاً من هذا الجانب",
    legendDays: "أحد أيام عدة",
    legendKnown: "معروف بحلول هذا اليوم، وهو نفسه بلا تاريخ",
    happened: "وقع",
    foreseen: "مرتقب",
    doubtful: "مشكوك فيه",
    negative: "لم يتم",
    claimed: "قيل إنه تم",
    claimedForeseen: "قيل إنه مرتقب",
    claimedNegative: "قيل إنه رُفض أو أُلغي",
    claimedOpen: "مرحلة غير محددة",
    noFacts: "لا واقعة تجتاز التصفية.",
    nothing: "لم يُعثر على شيء.",
    noSuch: "لا مدخل هنا باسم «{0}».",
    retracted: "سُحب «{0}»: {1}",
    said: "قيل",
    claimsNote: "كل علامة ادعاء: ما قاله أحدهم، لا ما عُرف أنه كذلك.",
    claimsTable: "الادعاءات بحسب المرحلة",
    side: "ممن وإلى من",
    nobody: "غير مذكور",
    metNote: "يصل الخط بين من شاركوا في حدث واحد؛ متصل إن اجتمعوا، متقطع إن لم يتم أو جرى برسالة أو هاتف.",
    dossier: "الملف",
    met: "التقى",
    tookPlaceCount: "اجتمعوا في {0} من {1}",
    facts: "الوقائع",
    mostMet: "المرسومون هم الأكثر مشاركة وعددهم {0} من {1}، ويُرسم من يُنظر إليه مع من لقيهم.",
    moreSides: "وفي القائمة أدناه {0} أزواج أخرى أقل أقوالاً.",
    allOf: "كل الوقائع وعددها {0} على الخط الزمني",
    fact: "واقعة",
    details: "التفاصيل",
    names: "رسوم الاسم",
    usual: "المعتاد",
    variant: "رسم آخر",
    posts: "المناصب كما هي مثبتة",
    parts: "ما يتبعه",
    evidence: "الأدلة",
    proof: "الدليل",
    line: "السطر {0}، المحارف {1} إلى {2}",
    digest: "البصمة",
    page: "الصفحة",
    section: "القسم",
    whole: "المصدر كله",
    unverified: "غير متحقق منه بالبصمة",
    unverifiedNote: "ليس المصدر وثيقة في المدوّنة، فلا شيء هنا يتحقق مما يقوله: يُرجع إلى المصدر نفسه.",
    proves: "يثبت",
    wholeChain: "رواه",
    dating: "كيف عُرف التاريخ",
    textOnly: "من النص وحده",
    refused: "قراءات لم يؤخذ بها",
    variants: "حيث تختلف المصادر",
    relations: "العلاقات",
    referredBy: "يحيل إليه",
    fields: "ما تقوله",
    permalink: "رابط إلى هذا",
    edtf: "EDTF",
    privateCopy: "نسخة خاصة: تحوي ألفاظاً من الوثائق.",
    coverage: "التغطية",
    coverageNote: "كل شرطة سطر من الوثيقة؛ مملوءة حيث تستشهد به واقعة، ومفرغة حيث هو من المتن ولا تستشهد به واقعة.",
    linesCited: "استُشهد بـ {0} من {1} من أسطر المتن",
    spans: "المواضع المستشهد بها",
    differences: "اختلافات داخل الواقعة الواحدة",
    pairs: "وقائع ينقض بعضها بعضاً",
    mapNote: "قرص لكل مكان له إحداثيات، مساحته بعدد الوقائع؛ والحلقة لما لا يُعرف أنه وقع.",
    notOnMap: "خارج الخريطة: {0} وقائع في أماكن بلا إحداثيات، و{1} لا تذكر مكاناً.",
    loading: "جارٍ التحميل …",
    failed: "تعذر عرض الصفحة: {0}",
    about: "{0} واقعة · {1} مصادر · {2} من الأشخاص والأماكن وغيرها",
    results: "عُثر على {0}",
    as: "بصفة",
    undatedWord: "بلا تاريخ",
    notes: "ملاحظة",
    empty: "—",
    title: "العنوان",
    selectTwo: "اختر أحداً لترى من التقاهم.",
    everyone: "الجميع",
    cites: "تستشهد به {0} وقائع",
    any: "أي",
    former: "معرّف سابق لـ",
  },
};

/**
 * The fields that the format of fact files gives to every dataset, in the languages that are not its own.
 * @type {Record<string, Record<string, string>>}
 */
const formatFields = {
  en: { url: "URL" },
  ar: {
    url: "الرابط",
    accessed: "تاريخ الاطلاع",
    archived: "نسخة محفوظة",
    printed: "مطبوع",
    when: "التاريخ",
    title: "العنوان",
    recurrence: "التكرار",
    coded: "تاريخ الإدخال",
    reviewed: "تاريخ المراجعة",
    published: "تاريخ النشر",
    document: "الوثيقة",
    language: "اللغة",
    sha256: "SHA-256",
    lines: "الأسطر",
    body: "المتن",
    relations: "العلاقات",
    evidence: "الأدلة",
    aggregate: "حصيلة عدة وقائع",
    source: "المصدر",
  },
};

/** The languages that the page speaks itself. */
export const pageLanguages = Object.keys(texts);

/** Each language by its own name. */
export const languageNames = /** @type {Record<string, string>} */ ({ en: "English", ar: "العربية" });

const settings = { language: "en" };

/** @param {string} language */
export function speak(language) {
  settings.language = texts[language] ? language : "en";
}

/** The language that is spoken now. */
export function language() {
  return settings.language;
}

/** @returns {"ltr" | "rtl"} */
export function direction() {
  return settings.language === "ar" ? "rtl" : "ltr";
}

/**
 * One of the page's texts, with what it leaves room for.
 * @param {string} key
 * @param {...(string | number)} values
 */
export function t(key, ...values) {
  const text = texts[settings.language]?.[key] ?? texts.en?.[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ""));
}

/**
 * A code or a field's name as words: hyphens become spaces, the first letter a capital.
 * @param {string} code
 */
export function humanized(code) {
  return capitalized(code.replaceAll("-", " "));
}

/** A field of the format in the language of the page, where that has a word for it. @param {string} name */
export function formatWords(name) {
  return formatFields[settings.language]?.[name];
}

/** @param {string} words */
export function capitalized(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
