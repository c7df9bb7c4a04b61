using System.Globalization;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Timelines;
using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Values;
using FactsDataset.Reading.Wording;

namespace FactsDataset.Cli.Rendering;

/// <summary>Turns the fields of an entry into lines of a page.</summary>
internal sealed class PageFields
{
    private readonly List<PageLine> _lines = [];
    private readonly EntryView _entry;
    private readonly TimelineText _text;
    private readonly CitedWords? _words;
    private int _depth;

    private PageFields(EntryView entry, TimelineText text, CitedWords? words)
    {
        _entry = entry;
        _text = text;
        _words = words;
    }

    /// <summary>The lines, in order.</summary>
    public static IReadOnlyList<PageLine> Of(EntryView entry, TimelineText text, CitedWords? words)
    {
        PageFields page = new(entry, text, words);
        page.AddAll(entry.Fields);
        return page._lines;
    }

    private void AddAll(IEnumerable<EntryField> fields)
    {
        foreach (EntryField field in fields)
        {
            string name = FieldWords.Of(field.Field, Language);
            bool areNumbered = field is { Value: GroupValue, Values.Count: > 1 };
            for (int i = 0; i < field.Values.Count; i++)
            {
                Add(areNumbered ? string.Create(CultureInfo.InvariantCulture, $"{name} {i + 1}") : name, field.Values[i]);

                // What has lines of its own below it begins with its name; what goes on from the line above does not.
                name = field.Value is GroupValue or EvidenceValue or VariantValue ? name : string.Empty;
            }
        }
    }

    private void Add(string name, FieldValue value)
    {
        switch (value)
        {
            case GroupValue group:
                Add(name, string.Empty);
                Below(() => AddAll(group.Fields));
                break;
            case DatingValue dating:
                Add(name, Code(BuiltInVocabularies.DatingBasis, dating.Basis));
                Below(() =>
                {
                    AddPresent(Word("note"), dating.Note);
                    AddPresent(Word("text-only"), dating.TextOnly is { } date ? DateText(date) : null);
                    foreach (RefusedReadingValue reading in dating.Refused)
                    {
                        Add(Word("refused"), $"{_text.Date(reading.When)}: {reading.Why}");
                    }
                });
                break;
            case EvidenceValue evidence:
                Add(name, evidence);
                break;
            case VariantValue variant:
                Add(name, $"{FieldOf(variant.Field)}: {variant.Value}");
                Below(() =>
                {
                    foreach (EvidenceValue item in variant.Evidence)
                    {
                        Add(Word("evidence"), item);
                    }
                });
                break;
            default:
                Add(name, TextOf(value));
                break;
        }
    }

    private void Add(string name, EvidenceValue item)
    {
        Add(name, item.ToString());
        Below(() =>
        {
            if (_words?.Of(item) is { } words)
            {
                Add(Word("words"), words);
            }

            if (item.IsVerifiable)
            {
                AddSpan(item);
            }
            else
            {
                AddElsewhere(item);
            }

            AddPresent(Word("for"), item.For.Count > 0 ? string.Join(_text.Phrases.Comma, item.For.Select(FieldOf)) : null);
            AddPresent(Word("stance"), item.Stance is { } stance ? Code(BuiltInVocabularies.Stance, stance) : null);
            AddPresent(Word("said"), item.Said is { } said ? AttributionText(said) : null);
            AddPresent(Word("note"), item.Note);
        });
    }

    /// <summary>A place that whoever doubts it has to look up, and where.</summary>
    private void AddElsewhere(EvidenceValue item)
    {
        AddPresent(Word("page"), item.Page);
        AddPresent(Word("section"), item.Section);
        AddPresent(Word("url"), item.Source.Target?.Text("url"));
        AddPresent(Word("accessed"), item.Source.Target?.Find("accessed")?.Value is DateValue { Date: var accessed } ? DateText(accessed) : null);
        Add(Word("verified"), _text.IsArabic ? "غير متحقق منه بالبصمة" : "not by digest");
    }

    private void AddSpan(EvidenceValue item)
    {
        string document = item.Source.Target?.Text("document") ?? string.Empty;
        Add(Word("document"), _text.IsArabic
            ? string.Create(CultureInfo.InvariantCulture, $"{document}، السطر {item.Position.Line}، من المحرف {item.Position.Start} إلى {item.Position.End}")
            : string.Create(CultureInfo.InvariantCulture, $"{document}, line {item.Position.Line}, code points {item.Position.Start} to {item.Position.End}"));
        Add(Word("digest"), item.Digest!);
    }

    private string TextOf(FieldValue value) => value switch
    {
        WordingValue wording => $"{wording.Text} ({wording.Language})",
        NameValue name => $"{name.Text} ({string.Join(", ", new[] { name.Language, name.Script, name.IsUsual ? (_text.IsArabic ? "شائع" : "usual") : string.Empty }.Where(static part => part.Length > 0))})",
        BooleanValue truth when _text.IsArabic => truth.Truth ? "نعم" : "لا",
        CodeValue code => Code(code.Vocabulary, code.Code),
        DateValue date => DateText(date.Date),
        QuantityValue quantity => QuantityText.Of(quantity),
        ReferenceValue reference => EntryText(reference),
        AttributionValue said => AttributionText(said),
        RelationValue relation => $"{Code(BuiltInVocabularies.RelationKind, relation.Relation)} {relation.Fact.Id}: {_text.Label(relation.Fact)}{Independence(relation)}{(relation.Note is null ? string.Empty : $" ({relation.Note})")}",
        RetractionValue retraction => $"{_text.Date(retraction.Date)}: {retraction.Reason}",
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Of a fact that corroborates another, whether it does so on its own feet.</summary>
    private string Independence(RelationValue relation) => relation is { Relation: "corroborates", Fact.Target: { } other }
        ? Voices.AreIndependent(_entry, other) switch
        {
            Certainty.Yes => _text.IsArabic ? "، باستقلال" : ", independently",
            Certainty.Possibly => _text.IsArabic ? "، وربما باستقلال" : ", possibly independently",
            _ => _text.IsArabic ? "، دون استقلال" : ", not independently",
        }
        : string.Empty;

    private string EntryText(ReferenceValue reference)
    {
        string label = _text.Label(reference);
        return label == reference.Id ? reference.Id : $"{label} ({reference.Id})";
    }

    private string AttributionText(AttributionValue said) => string.Join(" > ", said.Links.Select(link =>
    {
        string name = link.Who is { } who ? _text.Label(who) : link.Described ?? string.Empty;
        string body = link.Of is not { } of ? string.Empty : name.Length == 0 ? _text.Label(of) : $" ({_text.Label(of)})";
        return name + body + (link.On is { } on ? ", " + _text.Date(on) : string.Empty);
    }));

    /// <summary>The date in words, as it is written, and the days that it lies between where it is no single day.</summary>
    private string DateText(EdtfDate date)
    {
        string words = _text.Date(date);
        string written = words == date.ToString() ? string.Empty : date.ToString();
        if (date.EarliestStartDay is { } only && only == date.LatestEndDay)
        {
            return written.Length == 0 ? words : $"{words} ({written})";
        }

        string earliest = date.EarliestStartDay is { } start ? start.ToString() : (_text.IsArabic ? "مفتوح" : "open");
        string latest = date.LatestEndDay is { } end ? end.ToString() : (_text.IsArabic ? "مفتوح" : "open");
        string notation = written.Length == 0 ? string.Empty : written + _text.Phrases.Comma;
        return _text.IsArabic ? $"{words} ({notation}الأبكر {earliest}، الأبعد {latest})" : $"{words} ({notation}earliest {earliest}, latest {latest})";
    }

    private string Language => _text.Phrases.Language;

    private string Word(string name) => FieldWords.Of(name, Language);

    /// <summary>A code: in English as fact files write it, in another language in words.</summary>
    private string Code(Vocabulary vocabulary, string code) => _text.IsArabic ? CodeWords.Of(vocabulary, code, Language) : code;

    /// <summary>A field of the entry, which evidence proves or sources tell differently.</summary>
    private string FieldOf(string name) => _entry.Kind.FindField(name) is { } field ? FieldWords.Of(field, Language) : name;

    private void Add(string name, string value) => _lines.Add(new PageLine(_depth, name, value));

    private void AddPresent(string name, string? value)
    {
        if (value is not null)
        {
            Add(name, value);
        }
    }

    private void Below(Action add)
    {
        _depth++;
        add();
        _depth--;
    }
}
