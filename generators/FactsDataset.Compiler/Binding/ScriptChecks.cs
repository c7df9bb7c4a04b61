using System.Globalization;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>
/// Compares names and texts with the script that they are said to be in (FACT2006), by the name's own code or by that in
/// the tag of the language. Where none is named, nothing is compared.
/// </summary>
internal static class ScriptChecks
{
    /// <summary>The spellings of a name, each with a script that exists and is that of its letters.</summary>
    public static BoundValue Names(SyntaxNode node, Field field, BindingContext context)
    {
        BoundValue names = ValueBinder.Groups(node, BuiltInGroups.Name, field, context);
        if (names is not ListValue list || node is not SequenceSyntax { Items: var items })
        {
            return names;
        }

        BoundValue[] checkedNames = new BoundValue[items.Count];
        for (int i = 0; i < checkedNames.Length; i++)
        {
            checkedNames[i] = Name(items[i], (GroupValue)list.Items[i], context);
        }

        return new ListValue(new EquatableArray<BoundValue>(checkedNames));
    }

    /// <summary>Reports a text that is not in the script that the tag of its language names.</summary>
    public static void Text(SyntaxNode tag, string language, string text, BindingContext context)
    {
        if (LanguageTags.ScriptOf(language) is { } script)
        {
            Compare(tag, text, script, context);
        }
    }

    private static GroupValue Name(SyntaxNode node, GroupValue name, BindingContext context)
    {
        string? value = name.Values.Text("value");
        string? language = name.Values.Text("language");
        if (name.Values.Text("script") is not { } script || node is not MappingSyntax body)
        {
            if (language is not null && value is not null && node is MappingSyntax spelling)
            {
                Text(spelling.Find("language")!.Value, language, value, context);
            }

            return name;
        }

        SyntaxNode written = body.Find("script")!.Value;
        if (!LanguageTags.IsScript(script))
        {
            string remedy = Spelling.Nearest(script, LanguageTags.Scripts) is { } nearest
                ? Choices.DidYouMean(nearest)
                : "write the four letters of ISO 15924, such as Latn, Arab or Cyrl";
            BoundValue none = context.WrongShape(written, FieldsBinder.Describe(written), "a script", remedy);
            return new GroupValue(name.Values.With("script", none));
        }

        if (language is not null && LanguageTags.ScriptOf(language) is { } other && other != script)
        {
            context.Report(Rules.WrongScript, written, $"What the tag '{language}' names", script, $"it names {other}; write one script in both, or leave 'script' out");
        }
        else if (value is not null)
        {
            Compare(written, value, script, context);
        }

        return name;
    }

    private static void Compare(SyntaxNode node, string text, string script, BindingContext context)
    {
        if (WritingSystems.Contradicts(text, script) is { } letter)
        {
            string quoted = text.Length > 60 ? text.Substring(0, 60) + "…" : text;
            string codePoint = (letter.Letter.Length == 2 ? char.ConvertToUtf32(letter.Letter, 0) : letter.Letter[0]).ToString("X4", CultureInfo.InvariantCulture);
            context.Report(
                Rules.WrongScript, node, $"'{quoted}'", script, $"its letter '{letter.Letter}' (U+{codePoint}) is of the script {letter.Script}; name that script, or correct the text");
        }
    }
}
