using System.Text;

namespace FactsDataset.Cli.Citing;

/// <summary>
/// A text folded letter by letter as names are (see <see cref="NameFolding"/>), without white space and punctuation,
/// that still knows where each letter stood.
/// </summary>
internal sealed class FoldedText
{
    private readonly Dictionary<char, string> _folded = [];
    private readonly string _text;
    private readonly List<int> _offsets = [];

    public FoldedText(string text) => _text = Fold(text, _offsets);

    /// <summary>The range of the original that folds to the same letters, in UTF-16 offsets; null where there is none.</summary>
    public (int Start, int End)? Find(string text)
    {
        string sought = Fold(text, []);
        int index = sought.Length == 0 ? -1 : _text.IndexOf(sought, StringComparison.Ordinal);
        return index < 0 ? null : (_offsets[index], _offsets[index + sought.Length - 1] + 1);
    }

    private string Fold(string text, List<int> offsets)
    {
        StringBuilder folded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!_folded.TryGetValue(text[i], out string? letters))
            {
                letters = NameFolding.Fold(text[i].ToString());
                _folded.Add(text[i], letters);
            }

            folded.Append(letters);
            offsets.AddRange(Enumerable.Repeat(i, letters.Length));
        }

        return folded.ToString();
    }
}
