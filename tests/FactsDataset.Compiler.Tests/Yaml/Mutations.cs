namespace FactsDataset.Compiler.Tests.Yaml;

/// <summary>Texts made from others by slips: the same from the same seed.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "[", "]", "{", "}", ":", ": ", ",", ", ", "-", "- ", "#", " #", "  # x", "|", ">", "|-\n", ">+\n", "%", "@", "`", "?", "? ", "\\", "\\n", "\\\n",
        "\t", " ", "  ", "\n", "\r", "\r\n", "\n\n", "\n ", "\n  ", "\n    ", "\n\t", "~", "<<: ", "a: ", "x", "---\n", "\n...\n", "''", "\"\"", "&a ", "*a", "!t ", "[]", "{}", "ب", "😀",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The text after one to three slips.</summary>
    public string Of(string text)
    {
        for (int slips = 1 + (_random.Next(4) / 2); slips > 0; slips--)
        {
            text = Slip(text);
        }

        return text;
    }

    private string Slip(string text)
    {
        int at = _random.Next(text.Length + 1);
        int length = Math.Min(_random.Next(1, 4), text.Length - at);
        string piece = Pieces[_random.Next(Pieces.Length)];
        return _random.Next(8) switch
        {
            0 or 1 => text.Insert(at, piece),
            2 => text.Remove(at, length).Insert(at, piece),
            3 => text.Remove(at, length),
            _ => InLines(text),
        };
    }

    private string InLines(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = _random.Next(lines.Count);
        int other = _random.Next(lines.Count);
        int blanks = lines[line].Length - lines[line].TrimStart(' ').Length;
        switch (_random.Next(5))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines[line] = new string(' ', _random.Next(1, 4)) + lines[line];
                break;
            case 2:
                lines[line] = lines[line][Math.Min(blanks, _random.Next(1, 4))..];
                break;
            case 3:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            default:
                lines.Insert(other, lines[line]);
                break;
        }

        return string.Join('\n', lines);
    }
}
