using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactsDataset.Compiler.Tests.Yaml;

/// <summary>A text as YamlDotNet reads it, in the form of <see cref="YamlTree"/>.</summary>
internal static class YamlJudge
{
    /// <summary>What the text reads as.</summary>
    /// <param name="text">The text.</param>
    /// <param name="error">Why YamlDotNet refuses it; null where it does not.</param>
    public static string Read(string text, out string? error)
    {
        error = null;
        StringBuilder value = new();
        try
        {
            Parser parser = new(new StringReader(text));
            parser.MoveNext();
            parser.MoveNext();
            if (parser.Current is StreamEnd)
            {
                return string.Empty;
            }

            parser.MoveNext();
            Append(value, parser);
            parser.MoveNext();
            error = parser.Current is StreamEnd ? null : "There is a second document.";
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            error = exception.Message;
        }

        return value.ToString();
    }

    private static void Append(StringBuilder value, Parser parser)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                value.Append(YamlTree.Quote(scalar.Value));
                break;
            case SequenceStart:
                value.Append('[');
                parser.MoveNext();
                while (parser.Current is not SequenceEnd)
                {
                    Append(value, parser);
                    value.Append(',');
                }

                value.Append(']');
                break;
            case MappingStart:
                value.Append('{');
                parser.MoveNext();
                while (parser.Current is not MappingEnd)
                {
                    Append(value, parser);
                    value.Append(':');
                    Append(value, parser);
                    value.Append(',');
                }

                value.Append('}');
                break;
            default:
                value.Append(parser.Current);
                break;
        }

        parser.MoveNext();
    }
}
