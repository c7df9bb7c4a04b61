using System.Globalization;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types single values.</summary>
internal static class ScalarBinder
{
    /// <summary>The node as a value of that shape; absent, and a diagnostic, where it is none.</summary>
    public static BoundValue Bind(SyntaxNode node, Field field, BindingContext context)
    {
        string remedy = field.IsMany ? "write a value, or take the item out" : field.IsRequired ? "write a value" : "write a value, or leave the key out";
        if (field.Shape == FieldShape.Date && node is SequenceSyntax list && DateSlips.SetOf(list) is { } set)
        {
            return context.WrongShape(node, $"'{field.Name}'", "a list", $"write a set of dates in quotation marks: \"{set}\"");
        }

        bool isText = field is { Shape: FieldShape.Text or FieldShape.Title, IsNameOrCode: false };
        if (Text(node, $"'{field.Name}'", context, remedy, isText) is not { } text)
        {
            return BoundValue.Absent;
        }

        return field.Shape switch
        {
            FieldShape.Text when field.Pattern is not null => Patterned(node, text, field, context),
            FieldShape.Text or FieldShape.Title => new TextValue(text),
            FieldShape.Integer => InRange(node, Integer(node, text, context), field, context),
            FieldShape.Decimal => InRange(node, Decimal(node, text, context), field, context),
            FieldShape.Boolean => Boolean(node, text, context),
            FieldShape.Url => Url(node, text, context),
            FieldShape.Language => Language(node, text, context),
            FieldShape.Date => Date(node, text, context),
            FieldShape.Position => Position(node, text, context),
            FieldShape.Code => Code(node, text, field, context),
            FieldShape.Reference => context.AddReference(node, text, field),
            _ => throw new InvalidOperationException($"The shape {field.Shape} is no single value."),
        };
    }

    /// <summary>The node as a text that is not empty; null, and a diagnostic, where it is none.</summary>
    /// <param name="node">The value.</param>
    /// <param name="subject">How messages speak of it.</param>
    /// <param name="context">The file's context.</param>
    /// <param name="remedy">What to do where it is empty.</param>
    /// <param name="isText">Whether it is for people to read, so that it may hold other blanks than the plain one.</param>
    public static string? Text(SyntaxNode node, string subject, BindingContext context, string remedy = "write a value", bool isText = false)
    {
        if (node is not ScalarSyntax scalar)
        {
            context.WrongShape(node, subject, node is SequenceSyntax ? "a list" : "a mapping", "write a single value");
            return null;
        }

        if (scalar.IsDamaged)
        {
            context.IsBroken = true;
            return null;
        }

        if (scalar.Text.Length == 0)
        {
            context.WrongShape(node, subject, "an empty text", remedy);
            return null;
        }

        if (scalar.OddBlank is { } blank && !isText)
        {
            char character = OddBlanks.Find(scalar.Text) ?? ' ';
            context.ReportAt(Rules.HiddenCharacter, blank, OddBlanks.Describe(character), OddBlanks.Remedy(character, isAtEnd: false));
            return null;
        }

        if (HasLoneSurrogate(scalar.Text))
        {
            context.WrongShape(node, subject, "half of a character", "write both halves of the surrogate pair, or the character itself");
            return null;
        }

        return scalar.Text;
    }

    /// <summary>The value that a field has where none is written; the schema has been checked for it to be one.</summary>
    public static BoundValue Default(Field field, string text, DatasetSchema schema) => field.Shape switch
    {
        FieldShape.Boolean => BooleanValue.Of(text == "true"),
        FieldShape.Integer => new IntegerValue(long.Parse(text, CultureInfo.InvariantCulture)),
        FieldShape.Code => new CodeValue(schema.Vocabulary(field.TypeName).Find(text)!),
        _ => new TextValue(text),
    };

    /// <summary>Whether the text is that many digits 0-9 and a-f.</summary>
    public static bool IsLowerHexadecimal(string text, int length) =>
        text.Length == length && text.All(static digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>The text as a range of lines; absent, and a diagnostic, where it is none.</summary>
    public static BoundValue Lines(SyntaxNode node, string text, BindingContext context) =>
        LineRange.TryParse(text, out LineRange range)
            ? new LinesValue(range)
            : context.WrongShape(node, $"'{text}'", "a range of lines", "write a line number from 1 up, or two with a hyphen between them, the smaller first");

    private static BoundValue Integer(SyntaxNode node, string text, BindingContext context) =>
        ExactNumber.TryParse(text, out long number)
            ? new IntegerValue(number)
            : context.WrongShape(node, FieldsBinder.Describe(node), "a whole number", "write digits 0 to 9, with a minus sign before them where it is negative");

    private static BoundValue Decimal(SyntaxNode node, string text, BindingContext context) =>
        ExactNumber.TryParse(text, out decimal number)
            ? new DecimalValue(number)
            : context.WrongShape(
                node,
                FieldsBinder.Describe(node),
                "a number",
                ExactNumber.IsNumber(text, allowPoint: true)
                    ? "it would be rounded; write at most 28 digits in all, no more than those behind the point"
                    : "write digits 0 to 9, with a point before the decimals");

    /// <summary>The number; absent, and a diagnostic, where it is not within what the schema asks.</summary>
    private static BoundValue InRange(SyntaxNode node, BoundValue value, Field field, BindingContext context)
    {
        decimal? number = value switch
        {
            IntegerValue integer => integer.Number,
            DecimalValue exact => exact.Number,
            _ => null,
        };
        return number is { } known && field.Range.Misses(known) is { } side
            ? context.WrongShape(node, FieldsBinder.Describe(node), side, $"write {field.Range}")
            : value;
    }

    private static BoundValue Patterned(SyntaxNode node, string text, Field field, BindingContext context) => field.Pattern!.Matches(text) switch
    {
        true => new TextValue(text),
        false => context.WrongShape(node, FieldsBinder.Describe(node), $"'{field.Name}'", $"write a text that matches {field.Pattern.Text} as a whole"),
        null => context.WrongShape(
            node, FieldsBinder.Describe(node), $"compared with {field.Pattern.Text} in two seconds", "write a shorter text, or give the field a pattern in which no repetition repeats another"),
    };

    private static BoundValue Boolean(SyntaxNode node, string text, BindingContext context) => text switch
    {
        "true" => BooleanValue.Of(true),
        "false" => BooleanValue.Of(false),
        _ => context.WrongShape(node, FieldsBinder.Describe(node), "a truth value", "write true or false"),
    };

    private static BoundValue Url(SyntaxNode node, string text, BindingContext context) =>
        WebAddress.IsValid(text)
            ? new TextValue(text)
            : context.WrongShape(node, FieldsBinder.Describe(node), "an address", "write it whole, from https:// on");

    private static BoundValue Language(SyntaxNode node, string text, BindingContext context) => LanguageTags.IsTag(text)
        ? new TextValue(text)
        : context.WrongShape(node, FieldsBinder.Describe(node), "a language", "write a tag such as ar, en or ru-Latn");

    private static BoundValue Date(SyntaxNode node, string text, BindingContext context)
    {
        EdtfParseResult result = EdtfDate.ParseResult(text, context.Schema.DateParts);
        if (result.Value is { } date)
        {
            return new DateValue(date);
        }

        if (EdtfDate.ParseResult(text).Success && CharacterAt(node, text, result.Position) is { } character)
        {
            context.ReportAt(Rules.InvalidDate, character, text, result.Error!.TrimEnd('.'));
            return BoundValue.Absent;
        }

        context.Report(Rules.InvalidDate, node, text.Length > 60 ? text.Substring(0, 60) + "…" : text, DateSlips.Advise(text) ?? result.Error!.TrimEnd('.'));
        return BoundValue.Absent;
    }

    /// <summary>Where a character of a value stands; null where the value is not written as it is read.</summary>
    private static TextRange? CharacterAt(SyntaxNode node, string text, int index)
    {
        int quote = (node.Range.Length - text.Length) / 2;
        if (quote is not (0 or 1) || node.IsDamaged || node.Range.Length != text.Length + quote * 2)
        {
            return null;
        }

        TextPoint start = node.Range.StartPoint with { Character = node.Range.StartPoint.Character + quote + index };
        int offset = node.Range.Start + quote + index;
        return new TextRange(offset, offset + 1, start, start with { Character = start.Character + 1 });
    }

    private static BoundValue Position(SyntaxNode node, string text, BindingContext context)
    {
        string[] parts = text.Split(':');
        string[] ends = parts.Length == 2 ? parts[1].Split('-') : [];
        return ends.Length == 2 && ExactNumber.TryParse(parts[0], out int line) && ExactNumber.TryParse(ends[0], out int start) && ExactNumber.TryParse(ends[1], out int end)
            && line >= 1 && start < end
            ? new PositionValue(line, start, end)
            : context.WrongShape(
                node, $"'{text}'", "a position", "write \"LINE:START-END\", the line from 1, then the first code point from 0 and the one after the last");
    }

    private static BoundValue Code(SyntaxNode node, string text, Field field, BindingContext context)
    {
        Vocabulary vocabulary = context.Schema.Vocabulary(field.TypeName);
        if (vocabulary.Find(text) is { } value)
        {
            return new CodeValue(value);
        }

        List<string> codes = vocabulary.Values.Select(static value => value.Code).ToList();
        context.Report(
            Rules.UnknownCode,
            node,
            vocabulary.Name,
            text,
            BuiltInVocabularies.AdviceFor(vocabulary.Name, text) ?? context.Suggestions.Suggest(text, codes));
        return BoundValue.Absent;
    }

    private static bool HasLoneSurrogate(string text)
    {
        int width;
        for (int i = 0; i < text.Length; i += width)
        {
            if (CodePoints.At(text, i, out width) is >= 0xD800 and <= 0xDFFF)
            {
                return true;
            }
        }

        return false;
    }
}
