using System.Text.RegularExpressions;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;
using EdtfDate = FactsDataset.Compiler.Shared.EdtfDate;

namespace FactsDataset.Cli.Citing;

/// <summary>
/// A chain of attribution in one argument: links from the publisher inwards with <c>&gt;</c> between them, each an id with
/// <c>of ID</c> and <c>on DATE</c> as need be, or words in quotation marks for somebody unnamed.
/// </summary>
internal static partial class ChainText
{
    /// <summary>The word for a source's usual chain, which may open a chain.</summary>
    public const string Usual = "usual";

    /// <summary>The chain as it is written in fact files.</summary>
    /// <param name="chain">The argument.</param>
    /// <param name="source">The source, whose usual chain <see cref="Usual"/> stands for.</param>
    /// <param name="folder">The folder, in which ids are looked up.</param>
    /// <exception cref="CommandException">It cannot be understood, or names nobody.</exception>
    public static string Write(string chain, EditableEntry source, EditableFolder folder) =>
        $"[ {string.Join(", ", chain.Split('>').Select((link, i) => i == 0 && link.Trim() == Usual ? UsualOf(source, folder) : WriteLink(link.Trim(), folder)))} ]";

    /// <summary>The links of those who speak in a source where nobody is quoted: its author, of its publisher; null where it names neither.</summary>
    /// <param name="author">The author's id.</param>
    /// <param name="publisher">The publisher's id.</param>
    public static string? VoiceOf(string? author, string? publisher) => (author, publisher) switch
    {
        (null, null) => null,
        (null, _) => $"{{ who: {publisher} }}",
        (_, null) => $"{{ who: {author} }}",
        _ => $"{{ who: {author}, of: {publisher} }}",
    };

    /// <summary>The links of a source in its own voice: those that its entry gives, or else its author, of its publisher.</summary>
    private static string UsualOf(EditableEntry source, EditableFolder folder)
    {
        if (source.Kind.Fields.FirstOrDefault(static field => field.Provenance == ProvenancePart.Voice) is { } voice && source.Syntax.Body?.Find(voice.Name)?.Value is { } chain)
        {
            return new FlowWriter(source.File.Text.Text, new FieldParts(folder.Schema, source.Kind)).Write(voice, chain).Trim('[', ']', ' ');
        }

        string? publisher = source.Kind.Fields.FirstOrDefault(static field => field.Provenance == ProvenancePart.Publisher) is { } field
            ? source.Bound.Values.Reference(field.Name)?.Id
            : null;
        return VoiceOf(source.Bound.Values.Reference("author")?.Id, publisher)
            ?? throw new CommandException($"The source '{source.Bound.Id}' names neither an author nor a publisher, so it has no usual chain: say --said \"WHO > WHO\".");
    }

    private static string WriteLink(string link, EditableFolder folder)
    {
        Match match = Link().Match(link);
        string date = match.Groups["on"].Value;
        if (!match.Success || (date.Length > 0 && !EdtfDate.TryParse(date, out _)))
        {
            throw new CommandException($"'{link}' is no link of a chain: write an id, with 'of ID' and 'on DATE' as need be, or words in quotation marks for somebody unnamed.");
        }

        Field? on = folder.Schema.AttributionLink?.Fields.FirstOrDefault(static part => part.Name == "on");
        string who = match.Groups["who"].Success
            ? "who: " + folder.Require(match.Groups["who"].Value).Bound.Id
            : "described: " + ScalarWriter.Write(match.Groups["described"].Value, null, isFlow: true);
        string of = match.Groups["of"].Success ? ", of: " + folder.Require(match.Groups["of"].Value).Bound.Id : string.Empty;
        return $"{{ {who}{of}{(date.Length > 0 ? ", on: " + ScalarWriter.Write(date, on, isFlow: true) : string.Empty)} }}";
    }

    [GeneratedRegex("^(?:(?<who>[a-z0-9-]+)|\"(?<described>[^\"]+)\")(?: of (?<of>[a-z0-9-]+))?(?: on (?<on>\\S+))?$")]
    private static partial Regex Link();
}
