using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads what people are shown instead of a name in the schema: one text, or one for each language.</summary>
internal static class WordingReader
{
    /// <summary>The texts behind a key; none where it is not there.</summary>
    public static EquatableArray<Wording> Read(MappingSyntax owner, string key, SchemaReader reader)
    {
        if (owner.Find(key) is not { } pair)
        {
            return default;
        }

        if (pair.Value is not MappingSyntax { Pairs.Count: > 0 } mapping)
        {
            return reader.Scalar(pair.Value, $"'{key}'") is { } single
                ? new EquatableArray<Wording>([new Wording(string.Empty, single.Text)])
                : default;
        }

        List<Wording> texts = [];
        foreach (PairSyntax text in mapping.Pairs)
        {
            if (!LanguageTags.IsTag(text.Key.Text))
            {
                reader.Report(text.Key, $"'{text.Key.Text}' cannot be a language: write a tag such as ar, en or ru-Latn");
            }
            else if (reader.Scalar(text.Value, $"The text in '{text.Key.Text}'") is { } value)
            {
                texts.Add(new Wording(text.Key.Text, value.Text));
            }
        }

        return texts.ToEquatableArray();
    }
}
