using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Mappings and lists between brackets.</summary>
internal sealed partial class NodeReader
{
    private bool IsAtEndOfFlowItem =>
        _tokens.Kind is TokenKind.FlowEntry or TokenKind.FlowMappingEnd or TokenKind.FlowSequenceEnd or TokenKind.End;

    private MappingSyntax ReadFlowMapping(int level)
    {
        var pairs = new PairCollector();
        int open = _tokens.Start;
        _tokens.Advance();
        for (bool isFirst = true; NextFlowItem(open, TokenKind.FlowMappingEnd, isFirst); isFirst = false)
        {
            ReadPair(pairs, level, open);
        }

        return pairs.ToMapping(_text.RangeOf(open, Math.Max(open + 1, _tokens.PreviousEnd)));
    }

    private SequenceSyntax ReadFlowSequence(int level)
    {
        List<SyntaxNode> items = [];
        int open = _tokens.Start;
        _tokens.Advance();
        for (bool isFirst = true; NextFlowItem(open, TokenKind.FlowSequenceEnd, isFirst); isFirst = false)
        {
            if (_tokens.Kind is TokenKind.Key or TokenKind.Value)
            {
                var pair = new PairCollector();
                int start = _tokens.Start;
                ReadPair(pair, level + 1, open);
                items.Add(pair.ToMapping(_text.RangeOf(start, start)));
            }
            else if (ReadNode(level + 1, isValue: false) is { } item)
            {
                items.Add(item);
            }
            else
            {
                FailHere(SyntaxReports.UnexpectedContent);
            }
        }

        return ToSequence(items, open, Math.Max(open + 1, _tokens.PreviousEnd));
    }

    private SequenceSyntax ToSequence(List<SyntaxNode> items, int start, int end) => new(
        items.ToEquatableArray(),
        items.Count == 0 ? _text.RangeOf(start, end) : items[0].Range.Through(items[items.Count - 1].Range));

    /// <summary>
    /// Moves past the comma to the next item, or past the closing bracket, or gives up where neither stands.
    /// </summary>
    /// <returns>Whether there is an item.</returns>
    private bool NextFlowItem(int open, TokenKind close, bool isFirst)
    {
        if (!isFirst && _tokens.Kind == TokenKind.FlowEntry)
        {
            _tokens.Advance();
        }
        else if (!isFirst && _tokens.Kind != close)
        {
            FailAfterItem(open);
            return false;
        }

        if (_tokens.Kind == close)
        {
            _tokens.Advance();
            return false;
        }

        if (_tokens.Kind == TokenKind.FlowEntry)
        {
            FailHere(SyntaxReports.EmptyItem);
        }
        else if (IsAtEndOfFlowItem)
        {
            FailAfterItem(open);
        }

        return !_tokens.IsStopped;
    }

    /// <summary>
    /// Gives up where something follows an item that cannot. Between brackets, a colon or the end there means that the bracket was
    /// never closed and runs into the lines after it: that is reported where it opens.
    /// </summary>
    private void FailAfterItem(int? bracketOpen)
    {
        if (bracketOpen is not { } open)
        {
            FailHere(SyntaxReports.UnexpectedContent);
            return;
        }

        char bracket = _text.Text[open];
        if (_tokens.Kind is TokenKind.End or TokenKind.Value or TokenKind.Key or TokenKind.BlockEntry)
        {
            _tokens.Fail(new SyntaxFault(open, open + 1, SyntaxReports.BracketUnclosed(bracket), IsUnclosed: true));
        }
        else
        {
            FailHere(SyntaxReports.CommaExpected(bracket));
        }
    }
}
