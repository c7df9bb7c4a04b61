using System.Buffers;

#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// A text that is being written, in memory that is used again for the next: what is generated of a large dataset takes
/// megabytes, and garbage of that size makes the runtime collect all its memory.
/// </summary>
internal sealed class TextBuffer
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(4096);

    /// <summary>How many characters have been written.</summary>
    public int Length { get; private set; }

    /// <summary>The characters; those behind <see cref="Length"/> mean nothing. What is written next may move them.</summary>
    public char[] Characters => _characters;

    /// <summary>Writes a character.</summary>
    public TextBuffer Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
        return this;
    }

    /// <summary>Writes a character several times.</summary>
    public TextBuffer Append(char character, int count)
    {
        Reserve(count);
        _characters.AsSpan(Length, count).Fill(character);
        Length += count;
        return this;
    }

    /// <summary>Writes a text.</summary>
    public TextBuffer Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _characters, Length, text.Length);
        Length += text.Length;
        return this;
    }

    /// <summary>Writes a number that isn't negative, in decimal digits.</summary>
    public TextBuffer Append(int number)
    {
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10)
        {
            digits++;
        }

        Reserve(digits);
        for (int place = Length + digits - 1; place >= Length; place--)
        {
            _characters[place] = (char)('0' + (number % 10));
            number /= 10;
        }

        Length += digits;
        return this;
    }

    /// <summary>Moves what stands behind a position, so that there is room for something else; what the room holds means nothing.</summary>
    public void Open(int position, int count)
    {
        Reserve(count);
        Array.Copy(_characters, position, _characters, position + count, Length - position);
        Length += count;
    }

    /// <summary>The text, after which nothing may be written.</summary>
    public string Take()
    {
        string text = new(_characters, 0, Length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Length = 0;
        return text;
    }

    private void Reserve(int count)
    {
        if (Length + count > _characters.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, 2 * _characters.Length));
            Array.Copy(_characters, larger, Length);
            ArrayPool<char>.Shared.Return(_characters);
            _characters = larger;
        }
    }
}
