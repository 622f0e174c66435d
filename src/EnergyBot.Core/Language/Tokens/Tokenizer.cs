using System.Collections.Immutable;
using System.Text;

namespace EnergyBot.Core.Language.Tokens;

/// <summary>Cuts a text into words, digits and symbols. Any string has tokens; nothing throws; one pass.</summary>
internal static class Tokenizer
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    public static ImmutableArray<Token> Split(string text)
    {
        var scanner = new Scanner(text);
        scanner.Run();
        return scanner.Tokens.ToImmutable();
    }

    private ref struct Scanner(string text)
    {
        private readonly StringBuilder _folded = new();
        private int _at;
        private bool _space;
        private bool _line;

        // Set behind a word, and behind the raised or lowered digits that end it.
        private bool _inWord;

        public ImmutableArray<Token>.Builder Tokens { get; } = ImmutableArray.CreateBuilder<Token>();

        public void Run()
        {
            while (_at < text.Length)
            {
                var length = Folding.Decode(text, _at, out var rune);
                if (length > 0 && TextChars.IsSpace(rune))
                {
                    _space = true;
                    _line |= TextChars.EndsLine(rune);
                    _inWord = false;
                    _at += length;
                }
                else if (length > 0 && TextChars.IsNothing(rune))
                {
                    _at += length;
                }
                else if (length > 0 && TextChars.IsLetter(rune))
                {
                    Word();
                }
                else if (Folding.IsDigit(text[_at]))
                {
                    Digits();
                }
                else
                {
                    Symbol(rune, Math.Max(length, 1));
                }
            }
        }

        private void Word()
        {
            var start = _at;
            var end = _at;
            var plain = true;
            while (_at < text.Length && Folding.Decode(text, _at, out var rune) is > 0 and var length)
            {
                var letter = TextChars.IsLetter(rune);
                if (!letter && !TextChars.IsNothing(rune))
                {
                    break;
                }

                plain &= rune.Value is >= 'a' and <= 'z';
                _at += length;
                end = letter || TextChars.IsAccent(rune) ? _at : end;
            }

            _at = end;
            var raw = text[start..end];
            Add(TokenKind.Word, start, raw, plain ? raw : Folding.Fold(raw));
            _inWord = true;
        }

        private void Digits()
        {
            var start = _at;
            while (_at < text.Length && Folding.IsDigit(text[_at]))
            {
                _at++;
            }

            var raw = _at - start == 1 && char.IsAscii(text[start]) ? Ascii[text[start]] : text[start.._at];
            Add(TokenKind.Digits, start, raw, Folding.Fold(raw));
            _inWord = false;
        }

        private void Symbol(Rune rune, int length)
        {
            var start = _at;
            _at += length;
            if (length == 1 && text[start] < 128)
            {
                var ascii = Ascii[text[start]];
                Add(TokenKind.Symbol, start, ascii, text[start] == '`' ? "'" : ascii);
                _inWord = false;
                return;
            }

            var raw = text.Substring(start, length);
            if (char.IsSurrogate(text[start]) && length == 1)
            {
                Add(TokenKind.Symbol, start, raw, raw);
                _inWord = false;
                return;
            }

            _folded.Clear();
            Folding.Append(_folded, rune);
            var digit = TextChars.RaisedOrLoweredDigit(rune.Value) is not null;
            Add(digit && _inWord ? TokenKind.Digits : TokenKind.Symbol, start, raw, _folded.ToString());
            _inWord &= digit || rune.Value == '⁻';
        }

        private void Add(TokenKind kind, int start, string raw, string folded)
        {
            Tokens.Add(new Token(kind, new TextSpan(start, raw.Length), folded, raw, _space) { LineBefore = _line });
            _space = false;
            _line = false;
        }
    }
}
