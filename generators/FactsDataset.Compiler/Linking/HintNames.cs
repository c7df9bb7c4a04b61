using System.Globalization;
using System.Text;

namespace FactsDataset.Compiler.Linking;

/// <summary>Names generated sources after fact files: ASCII, one name a file, no folder of a machine in them.</summary>
internal sealed class HintNames
{
    /// <summary>How much of a file's name is kept, since some file systems and tools take no long paths.</summary>
    private const int Length = 60;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the source made of the file with that path below the schema's folder.</summary>
    public string For(string name)
    {
        StringBuilder hint = new("Facts.");
        string stem = name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 5) : name;
        foreach (char character in stem)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.')
            {
                hint.Append(character);
            }
            else if (character == '/')
            {
                hint.Append('.');
            }
            else
            {
                hint.Append('_').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        hint.Length = Math.Min(hint.Length, Length);
        string unique = hint.ToString();
        if (_taken.Add(unique))
        {
            return unique + ".g.cs";
        }

        // Numbers go on where the last file of that name had to stop.
        int number = _last.TryGetValue(unique, out int last) ? last : 1;
        string numbered;
        do
        {
            number++;
            numbered = unique + "-" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(numbered));
        _last[unique] = number;
        return numbered + ".g.cs";
    }
}
