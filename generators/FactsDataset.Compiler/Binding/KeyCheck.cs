using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Compares the keys of a mapping with the fields that it may and must have.</summary>
internal readonly struct KeyCheck
{
    /// <summary>Up to so many fields, comparing with each is faster than a table.</summary>
    private const int FewFields = 64;

    private readonly MappingSyntax _body;
    private readonly HashSet<string>? _meant;

    private KeyCheck(MappingSyntax body, HashSet<string>? meant)
    {
        _body = body;
        _meant = meant;
    }

    /// <summary>Reports every key that is none of the fields.</summary>
    /// <param name="body">The mapping.</param>
    /// <param name="fields">The fields that it may have.</param>
    /// <param name="subject">What the keys belong to, for messages.</param>
    /// <param name="context">The file's context.</param>
    /// <param name="extraKeys">Keys that are read elsewhere.</param>
    public static KeyCheck Run(
        MappingSyntax body, EquatableArray<Field> fields, string subject, BindingContext context, params string[] extraKeys)
    {
        HashSet<string>? meant = null;
        HashSet<string>? names = null;
        List<string>? known = null;
        context.IsBroken |= body.IsDamaged;
        foreach (PairSyntax pair in body.Pairs)
        {
            string key = pair.Key.Text;
            if (Array.IndexOf(extraKeys, key) >= 0 || IsField(key, fields, ref names))
            {
                continue;
            }

            known ??= [.. fields.Select(static field => field.Name), .. extraKeys];
            string? nearest = context.Suggestions.Nearest(key, known);
            context.Report(
                Rules.UnknownName, pair.Key, subject, "field", key, nearest is null ? Choices.List(known, "write one of") : Choices.DidYouMean(nearest));
            if (nearest is not null)
            {
                (meant ??= new HashSet<string>(StringComparer.Ordinal)).Add(nearest);
            }
        }

        return new KeyCheck(body, meant);
    }

    /// <summary>
    /// Whether a field is missing for certain: not where a key misspelt like it has been reported, nor where part of the
    /// mapping could not be read.
    /// </summary>
    public bool Lacks(string field) =>
        !_body.IsDamaged && _body.Find(field) is null && (_meant is null || !_meant.Contains(field));

    private static bool IsField(string key, EquatableArray<Field> fields, ref HashSet<string>? names)
    {
        if (fields.Count > FewFields)
        {
            names ??= new HashSet<string>(fields.Select(static field => field.Name), StringComparer.Ordinal);
            return names.Contains(key);
        }

        foreach (Field field in fields)
        {
            if (string.Equals(field.Name, key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
