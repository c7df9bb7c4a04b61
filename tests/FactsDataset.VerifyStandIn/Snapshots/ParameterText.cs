using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using VerifyTests;

namespace FactsDataset.VerifyStandIn.Snapshots;

/// <summary>The part of a snapshot's name that tells the cases of one test apart.</summary>
internal static class ParameterText
{
    /// <summary><c>_name=value</c> for each parameter that a value was given for; empty when none was.</summary>
    /// <exception cref="InvalidOperationException">There are more values than parameters.</exception>
    public static string Of(MethodInfo method, VerifySettings settings)
    {
        if (settings.ParametersText is not null)
        {
            return $"_{settings.ParametersText}";
        }

        ParameterInfo[] parameters = method.GetParameters();
        if (parameters.Length == 0 || settings.Parameters is not { } values)
        {
            return "";
        }

        if (values.Length > parameters.Length)
        {
            throw new InvalidOperationException(
                $"UseParameters got {values.Length} values and {method.Name} has {parameters.Length} parameters; pass one value for each.");
        }

        var text = new StringBuilder();
        foreach ((ParameterInfo parameter, object? value) in parameters.Zip(values))
        {
            text.Append('_').Append(parameter.Name).Append('=');
            Append(text, value, isOutermost: true);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, bool isOutermost)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or bool or Enum or Guid or Uri or Version or char:
                text.Append(FileNames.Clean(value.ToString()!));
                break;
            case DateOnly date:
                text.Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTime or DateTimeOffset or TimeOnly or TimeSpan:
                throw new NotSupportedException(
                    $"The stand-in does not write a {value.GetType().Name} into a file name; call UseTextForParameters.");
            case IDictionary { Count: > 0 } pairs:
                AppendItems(text, pairs.Keys.Cast<object>(), isOutermost, key =>
                {
                    Append(text, key, isOutermost: true);
                    text.Append('=');
                    Append(text, pairs[key!], isOutermost: true);
                });
                break;
            case ICollection { Count: 0 }:
                text.Append("[]");
                break;
            case ICollection items:
                AppendItems(text, items.Cast<object?>(), isOutermost, item => Append(text, item, isOutermost: false));
                break;
            case IFormattable formattable:
                text.Append(FileNames.Clean(formattable.ToString(null, CultureInfo.InvariantCulture)));
                break;
            default:
                text.Append(FileNames.Clean(value.ToString() ?? ""));
                break;
        }
    }

    private static void AppendItems(StringBuilder text, IEnumerable<object?> items, bool isOutermost, Action<object?> append)
    {
        if (!isOutermost)
        {
            text.Append('[');
        }

        foreach (object? item in items)
        {
            append(item);
            text.Append(',');
        }

        text.Length--;
        if (!isOutermost)
        {
            text.Append(']');
        }
    }
}
