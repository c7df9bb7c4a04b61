using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Syntax;

/// <summary>Mappings and lists by indentation.</summary>
internal sealed partial class NodeReader
{
    private MappingSyntax ReadBlockMapping(int level)
    {
        var pairs = new PairCollector();
        int start = _tokens.Start;
        _tokens.Advance();
        while (_tokens.Kind != TokenKind.End)
        {
            if (_tokens.Kind == TokenKind.BlockEnd)
            {
                _tokens.Advance();
                break;
            }

            if (_tokens.Kind is TokenKind.Key or TokenKind.Value)
            {
                RefuseTab(_tokens.Start);
                ReadPair(pairs, level);
            }
            else
            {
                FailHere(SyntaxReports.KeyExpected);
            }
        }

        return pairs.ToMapping(_text.RangeOf(start, start));
    }

    private SequenceSyntax ReadBlockSequence(int level, bool isIndented)
    {
        List<SyntaxNode> items = [];
        int start = _tokens.Start;
        if (isIndented)
        {
            _tokens.Advance();
        }

        while (_tokens.Kind == TokenKind.BlockEntry)
        {
            RefuseTab(_tokens.Start);
            int dash = _tokens.Start;
            int afterDash = _tokens.End;
            _tokens.Advance();
            SyntaxNode? item = ReadNode(level + 1, isValue: false);
            if (item is null && IsAtEndOfItem)
            {
                Report(SyntaxReports.MissingItem(_text.LocationOf(dash, afterDash)));
                item = Nothing(afterDash);
            }

            if (item is not null)
            {
                items.Add(item);
            }
            else
            {
                FailHere(SyntaxReports.UnexpectedContent);
            }
        }

        if (isIndented && _tokens.Kind == TokenKind.BlockEnd)
        {
            _tokens.Advance();
        }
        else if (isIndented && _tokens.Kind != TokenKind.End)
        {
            FailHere(SyntaxReports.UnexpectedContent);
        }

        return ToSequence(items, start, start);
    }

    private bool IsAtEndOfItem =>
        _tokens.Kind is TokenKind.BlockEntry or TokenKind.BlockEnd or TokenKind.Key or TokenKind.Value or TokenKind.End
            or TokenKind.DocumentStart or TokenKind.DocumentEnd;

    /// <summary>Reads a key with its value, from the key's token or, where it has no key, from the colon.</summary>
    /// <param name="open">The bracket around it, or null in a block.</param>
    private void ReadPair(PairCollector pairs, int level, int? open = null)
    {
        bool isFlow = open is not null;
        bool isExplicit = _tokens.Kind == TokenKind.Key && _tokens.End > _tokens.Start;
        if (isExplicit)
        {
            Report(SyntaxReports.ComplexKey(Here));
        }

        if (_tokens.Kind == TokenKind.Key)
        {
            _tokens.Advance();
        }

        int keyStart = _tokens.Start;
        SyntaxNode? key = _tokens.Kind == TokenKind.Value ? null : ReadNode(level + 1, isValue: false);
        int keyEnd = _tokens.PreviousEnd;
        int valueStart = keyEnd;
        int reported = _diagnostics.Count;
        SyntaxNode? value = null;
        if (_tokens.Kind == TokenKind.Value)
        {
            if (key is null && !isExplicit)
            {
                Report(SyntaxReports.MissingKey(Here));
            }

            valueStart = _tokens.End;
            reported = _diagnostics.Count;
            _tokens.Advance();
            value = ReadNode(level + 1, isValue: !isFlow);
        }

        if (value is null && !(isFlow ? IsAtEndOfFlowItem : IsAtEndOfItem))
        {
            FailAfterItem(open);
        }

        if (_tokens.IsStopped || (isFlow && _tokens.Kind == TokenKind.End))
        {
            return; // the brackets are not closed, which their reader reports
        }

        if (key is not ScalarSyntax { Text.Length: > 0 } scalar)
        {
            if (key is MappingSyntax or SequenceSyntax && !isExplicit)
            {
                Report(SyntaxReports.CollectionKey(_text.LocationOf(
                    _text.VisibleRange(keyStart, keyEnd, keyStart, _text.Length))));
            }
            else if (key is ScalarSyntax { IsDamaged: false })
            {
                Report(SyntaxReports.MissingKey(_text.LocationOf(key.Range)));
            }

            pairs.Drop(key, value);
            return;
        }

        if (scalar.Style == ScalarStyle.Plain && scalar.Text == "<<")
        {
            _diagnostics.RemoveRange(reported, _diagnostics.Count - reported); // the alias is part of the merge
            Report(SyntaxReports.MergeKey(_text.LocationOf(scalar.Range)));
            pairs.Drop(scalar, value);
            return;
        }

        if (scalar is { IsDamaged: false, OddBlank: { } blank })
        {
            char character = _text.Text[blank.Start];
            Report(FactDiagnostic.At(
                Rules.HiddenCharacter, _text.LocationOf(blank), OddBlanks.Describe(character), OddBlanks.Remedy(character, isAtEnd: false)));
            scalar = scalar with { IsDamaged = true };
        }

        if (value is null)
        {
            if (!_text.IsLineDamaged(scalar.Range.EndPoint.Line))
            {
                Report(SyntaxReports.MissingValue(_text.LocationOf(scalar.Range), scalar.Text));
            }

            value = Nothing(valueStart);
        }

        if (pairs.Add(scalar, value) is { } first)
        {
            Report(SyntaxReports.DuplicateKey(
                scalar.Text, _text.LocationOf(scalar.Range), _text.LocationOf(first.Range)));
        }
    }
}
