using System.Globalization;
using FactsDataset.Cli.Curating;
using FactsDataset.Cli.Edits;
using FactsDataset.Compiler.Checks;
using FactsDataset.Compiler.Corpus;
using FactsDataset.Compiler.Text;
using LineRange = FactsDataset.Compiler.Shared.LineRange;

namespace FactsDataset.Cli.Verifying;

/// <summary>A source of which something does not hold, and what its document says now.</summary>
/// <param name="Source">The source.</param>
/// <param name="Document">The document at hand.</param>
/// <param name="Spans">The spans that are not true of it as it is described, with where their words stand now.</param>
internal sealed record ChangedSource(CheckedSource Source, CorpusDocument Document, IReadOnlyList<SpanState> Spans)
{
    /// <summary>The edits that put spans where their words stand now, and, where no word is lost, take the document as it is.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="edits">Takes the edits.</param>
    /// <param name="steady">How many spans of it are true as they stand.</param>
    /// <returns>A sentence on each.</returns>
    public IEnumerable<string> Update(EditableFolder folder, FileEdits edits, int steady)
    {
        foreach (SpanState span in Spans)
        {
            if (span.Moved is { } place)
            {
                EditableFile file = FileOf(folder, span.Span.File.Path);
                TextRange range = Replace(edits, file, file.RangeOf(span.Span.Evidence.AtSlot), $"\"{SpanState.Write(place)}\"");
                yield return $"{file.PlaceOf(range)}: {SpanState.Write(span.Span.Evidence.At)} is {SpanState.Write(place)} now";
            }
        }

        bool isWhole = Spans.All(static span => span.Holds || span.Moved is not null);
        if (!isWhole || Document.HasSha256(Source.Source.Sha256))
        {
            yield break;
        }

        EditableFile own = FileOf(folder, Source.File.Path);
        TextRange sha256 = Replace(edits, own, own.RangeOf(Source.Source.Sha256Slot), $"\"{Document.Sha256}\"");
        yield return $"{own.PlaceOf(sha256)}: the SHA-256 of {Document.Name} is {Document.Sha256} now";
        if (Document.Lines.Count != Source.Source.Lines)
        {
            TextRange lines = Replace(edits, own, own.RangeOf(Source.Source.LinesSlot), Document.Lines.Count.ToString(CultureInfo.InvariantCulture));
            yield return $"{own.PlaceOf(lines)}: {Document.Name} has {Document.Lines.Count} lines now";
        }

        List<int> shifts = [.. Spans.Select(static span => (span.Moved?.Line ?? span.Span.Evidence.At.Line) - span.Span.Evidence.At.Line).Distinct()];
        if (shifts is [not 0] && steady == 0)
        {
            foreach ((LineRange range, int i) in Source.Source.Body.Select(static (range, i) => (range, i)))
            {
                LineRange shifted = new(range.Start + shifts[0], range.End + shifts[0]);
                TextRange body = Replace(edits, own, own.RangeOf(Source.Source.BodySlots[i]), shifted.ToString());
                yield return $"{own.PlaceOf(body)}: the lines {range} of the body are {shifted} now";
            }
        }
        else if (shifts.Count > 1 || shifts is [not 0])
        {
            yield return $"{own.PlaceOf(own.RangeOf(Source.Source.BodySlots[0]))}: lines of the body have moved apart: correct 'body' by hand";
        }
    }

    private static EditableFile FileOf(EditableFolder folder, string path) => folder.Files.First(file => file.Text.Path == path);

    private static TextRange Replace(FileEdits edits, EditableFile file, TextRange range, string text)
    {
        edits.Add(file.Text.Path, file.Text.Text, new TextEdit(range.Start, range.End, text));
        return range;
    }
}
