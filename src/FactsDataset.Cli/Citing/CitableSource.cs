using FactsDataset.Cli.Commands;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Inputs;
using FactsDataset.Cli.Rendering;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Citing;

/// <summary>A source whose document is at hand.</summary>
internal sealed class CitableSource
{
    private readonly FlatDocument _flat;

    private CitableSource(EditableFolder folder, CheckedSource source, CorpusDocument document)
    {
        Folder = folder;
        Source = source;
        Document = document;
        _flat = new FlatDocument(document);
    }

    /// <summary>The fact files.</summary>
    public EditableFolder Folder { get; }

    /// <summary>The source.</summary>
    public CheckedSource Source { get; }

    /// <summary>Its document.</summary>
    public CorpusDocument Document { get; }

    /// <summary>The source with that id.</summary>
    /// <exception cref="CommandException">There is none, or its document is not at hand.</exception>
    public static CitableSource Find(EditableFolder folder, string id, DirectoryInfo corpus)
    {
        if (folder.Compilation.Checked!.SourcesElsewhere.Any(source => source.Id == id))
        {
            throw new CommandException(
                $"The source '{id}' is no document of the corpus, so no words can be looked for in it: write 'page: …' or 'section: …' in its evidence by hand, instead of 'at' and 'digest'.");
        }

        List<CheckedSource> sources = [.. folder.Compilation.Checked!.Sources];
        List<string> ids = sources.ConvertAll(static source => source.Id);
        CheckedSource source = sources.Find(source => source.Id == id) ?? throw new CommandException(
            $"There is no source '{id}' that could be read: {(NameSuggestions.Of(id, ids) is [string nearest, ..] ? Choices.DidYouMean(nearest) : Choices.Suggest(id, ids, "the sources are"))}");
        return new CitableSource(folder, source, FindDocument(source, corpus));
    }

    /// <summary>
    /// Every place of the body where the words stand; where they stand nowhere, every place that reads like them.
    /// </summary>
    public List<CitedPlace> Find(string text)
    {
        List<CitedPlace> exact = [.. TextSearch.Find(_flat, text).Where(IsInBody).Select(static spans => new CitedPlace(spans, []))];
        if (exact.Count > 0)
        {
            return exact;
        }

        string given = string.Join(' ', TextSearch.WordsOf(text));
        return
        [
            .. new LenientText(_flat.Text).Find(text)
                .Select(range => new CitedPlace(_flat.SpansOf(range.Start, range.End), LenientText.Differences(string.Join(' ', TextSearch.WordsOf(_flat.Text[range.Start..range.End])), given)))
                .Where(place => IsInBody(place.Spans)),
        ];
    }

    /// <summary>What an item of evidence says beside its span.</summary>
    /// <param name="fact">The entry that it goes to; null where that is not known.</param>
    /// <param name="fields">The fields that are proven; null for those of the entry that nothing proves.</param>
    /// <param name="stance">The stance; null for the usual one, where the entry's kind takes it.</param>
    /// <param name="said">The chain; null for the usual one, where the entry's kind takes it.</param>
    public EvidenceItem ItemFor(CitedFact? fact, IReadOnlyList<string>? fields, string? stance, string? said)
    {
        if (stance is not null && BuiltInVocabularies.Stance.Values.All(value => value.Code != stance))
        {
            throw new CommandException($"There is no stance '{stance}': {Choices.Suggest(stance, BuiltInVocabularies.Stance.Values.Select(static value => value.Code))}");
        }

        if (fact is not null && ((stance is not null && !fact.HasStance) || (said is not null && !fact.HasSaid)))
        {
            throw new CommandException("The entry has its stance and its chain once, and not in each item of its evidence: leave out --stance and --said.");
        }

        fact?.Require(fields ?? []);
        said ??= fact is { HasSaid: true } ? FactSettings.Read(Folder.Folder.Path).Chain ?? ChainText.Usual : null;
        EditableEntry source = Folder.Require(Source.Id);
        bool isInherited = said?.Trim() == ChainText.Usual && fact is { InheritsSaid: true } && HasVoice(source);
        return new EvidenceItem(
            Source.Id,
            fields ?? fact?.Unproven ?? [],
            stance ?? (fact is { HasStance: true } ? "asserted" : null),
            said is null || isInherited ? null : ChainText.Write(said, source, Folder));
    }

    /// <summary>Says that words stand nowhere in the body, and what is near them.</summary>
    public void ReportNothing(Terminal terminal, string text)
    {
        string name = Source.Source.Document;
        IReadOnlyList<IReadOnlyList<DocumentSpan>> outside = TextSearch.Find(_flat, text);
        if (outside.Count > 0)
        {
            terminal.Fail($"The text stands only outside the body of '{Source.Id}', at {outside[0][0].Position} of {name}; the body is the lines {string.Join(", ", Source.Source.Body)}.");
            return;
        }

        terminal.Fail($"The text stands nowhere in {name}, the document of '{Source.Id}'.");
        foreach (string sentence in NearMiss.Describe(_flat, text))
        {
            terminal.Error.WriteLine(VisibleText.Of(sentence));
        }
    }

    private static bool HasVoice(EditableEntry source) =>
        source.Kind.Fields.Any(field => field.Provenance == ProvenancePart.Voice && source.Syntax.Body?.Find(field.Name) is not null);

    private bool IsInBody(IReadOnlyList<DocumentSpan> spans) => spans.Count > 0 && spans.All(span => Source.IsInBody(span.Line));

    private static CorpusDocument FindDocument(CheckedSource source, DirectoryInfo corpus)
    {
        string name = source.Source.Document;
        CorpusReader reader = CorpusReader.Read(corpus);
        CorpusDocument document = reader.Folder.Find(name)
            ?? throw new CommandException(reader.FaultOf(name) is { } fault
                ? $"The document '{name}', which the source '{source.Id}' names, cannot be read: {fault}"
                : $"The corpus folder '{corpus}' holds no document '{name}', which the source '{source.Id}' names.");
        if (reader.NotUtf8.Contains(name))
        {
            throw new CommandException($"The document '{name}' is not UTF-8, so nothing in it can be cited.");
        }

        return document.HasSha256(source.Source.Sha256)
            ? document
            : throw new CommandException($"The document '{name}' is not the one that the source '{source.Id}' describes: its SHA-256 is {document.Sha256}.");
    }
}
