using FactsDataset.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Generators;

/// <summary>
/// The compiler's rules as Roslyn knows them. Ids and categories stand here once more as constants, since Roslyn's
/// release tracking reads them from the source; a test holds the two lists together.
/// </summary>
internal static class Descriptors
{
    // Without NotConfigurable, a NoWarn or a .globalconfig could silence an error of data.
    public static readonly DiagnosticDescriptor MalformedYaml = new(
        "FACT0001", Rules.MalformedYaml.Title, Rules.MalformedYaml.Message, "FactsDataset.Syntax", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnsupportedYaml = new(
        "FACT0002", Rules.UnsupportedYaml.Title, Rules.UnsupportedYaml.Message, "FactsDataset.Syntax", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "FACT0003", Rules.DuplicateKey.Title, Rules.DuplicateKey.Message, "FactsDataset.Syntax", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor HiddenCharacter = new(
        "FACT0004", Rules.HiddenCharacter.Title, Rules.HiddenCharacter.Message, "FactsDataset.Syntax", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor InvalidSchema = new(
        "FACT1001", Rules.InvalidSchema.Title, Rules.InvalidSchema.Message, "FactsDataset.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnsupportedCompilation = new(
        "FACT1002", Rules.UnsupportedCompilation.Title, Rules.UnsupportedCompilation.Message, "FactsDataset.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TooLarge = new(
        "FACT1003", Rules.TooLarge.Title, Rules.TooLarge.Message, "FactsDataset.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnreachableFile = new(
        "FACT1004", Rules.UnreachableFile.Title, Rules.UnreachableFile.Message, "FactsDataset.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SecondDataset = new(
        "FACT1005", Rules.SecondDataset.Title, Rules.SecondDataset.Message, "FactsDataset.Schema", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownName = new(
        "FACT2001", Rules.UnknownName.Title, Rules.UnknownName.Message, "FactsDataset.Binding", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MissingField = new(
        "FACT2002", Rules.MissingField.Title, Rules.MissingField.Message, "FactsDataset.Binding", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor WrongShape = new(
        "FACT2003", Rules.WrongShape.Title, Rules.WrongShape.Message, "FactsDataset.Binding", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownCode = new(
        "FACT2004", Rules.UnknownCode.Title, Rules.UnknownCode.Message, "FactsDataset.Binding", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor InvalidDate = new(
        "FACT2005", Rules.InvalidDate.Title, Rules.InvalidDate.Message, "FactsDataset.Binding", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor WrongScript = new(
        "FACT2006", Rules.WrongScript.Title, Rules.WrongScript.Message, "FactsDataset.Binding", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnknownReference = new(
        "FACT3001", Rules.UnknownReference.Title, Rules.UnknownReference.Message, "FactsDataset.Linking", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor WrongKindOfReference = new(
        "FACT3002", Rules.WrongKindOfReference.Title, Rules.WrongKindOfReference.Message, "FactsDataset.Linking", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "FACT3003", Rules.DuplicateId.Title, Rules.DuplicateId.Message, "FactsDataset.Linking", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor InvalidId = new(
        "FACT3004", Rules.InvalidId.Title, Rules.InvalidId.Message, "FactsDataset.Linking", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NameCollision = new(
        "FACT3005", Rules.NameCollision.Title, Rules.NameCollision.Message, "FactsDataset.Linking", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NoEvidence = new(
        "FACT4001", Rules.NoEvidence.Title, Rules.NoEvidence.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor EvidenceOutsideSource = new(
        "FACT4002", Rules.EvidenceOutsideSource.Title, Rules.EvidenceOutsideSource.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DigestMismatch = new(
        "FACT4003", Rules.DigestMismatch.Title, Rules.DigestMismatch.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MissingDocument = new(
        "FACT4004", Rules.MissingDocument.Title, Rules.MissingDocument.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnsetFieldProven = new(
        "FACT4005", Rules.UnsetFieldProven.Title, Rules.UnsetFieldProven.Message, "FactsDataset.Binding", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Unproven = new(
        "FACT4006", Rules.Unproven.Title, Rules.Unproven.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TenureTooWide = new(
        "FACT4007", Rules.TenureTooWide.Title, Rules.TenureTooWide.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PublicationUnexplained = new(
        "FACT4008", Rules.PublicationUnexplained.Title, Rules.PublicationUnexplained.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AfterPublication = new(
        "FACT5001", Rules.AfterPublication.Title, Rules.AfterPublication.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor OutsideVisit = new(
        "FACT5002", Rules.OutsideVisit.Title, Rules.OutsideVisit.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotInPost = new(
        "FACT5003", Rules.NotInPost.Title, Rules.NotInPost.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TwoPlaces = new(
        "FACT5004", Rules.TwoPlaces.Title, Rules.TwoPlaces.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LooksLikeOneEvent = new(
        "FACT5005", Rules.LooksLikeOneEvent.Title, Rules.LooksLikeOneEvent.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor CircleOfContainment = new(
        "FACT5006", Rules.CircleOfContainment.Title, Rules.CircleOfContainment.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ContradictoryRelation = new(
        "FACT5007", Rules.ContradictoryRelation.Title, Rules.ContradictoryRelation.Message, "FactsDataset.Checks", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Namesakes = new(
        "FACT5008", Rules.Namesakes.Title, Rules.Namesakes.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NamedTwice = new(
        "FACT5009", Rules.NamedTwice.Title, Rules.NamedTwice.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongCount = new(
        "FACT5010", Rules.WrongCount.Title, Rules.WrongCount.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RetiredId = new(
        "FACT6001", Rules.RetiredId.Title, Rules.RetiredId.Message, "FactsDataset.Linking", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnsoundSuppression = new(
        "FACT7001", Rules.UnsoundSuppression.Title, Rules.UnsoundSuppression.Message, "FactsDataset.Checks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Every descriptor, by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> ById { get; } = new[]
    {
        MalformedYaml, UnsupportedYaml, DuplicateKey, HiddenCharacter,
        InvalidSchema, UnsupportedCompilation, TooLarge, UnreachableFile, SecondDataset, UnknownName, MissingField,
        WrongShape, UnknownCode, InvalidDate, WrongScript, UnknownReference,
        WrongKindOfReference, DuplicateId, InvalidId, NameCollision,
        NoEvidence, EvidenceOutsideSource, DigestMismatch, MissingDocument, UnsetFieldProven, Unproven, TenureTooWide, PublicationUnexplained,
        AfterPublication, OutsideVisit, NotInPost, TwoPlaces,
        LooksLikeOneEvent, CircleOfContainment, ContradictoryRelation, Namesakes, NamedTwice, WrongCount, RetiredId, UnsoundSuppression,
    }.ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);
}
