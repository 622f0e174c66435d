using System.Buffers;
using System.Collections.Immutable;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language;

/// <summary>Tells the language of a text from its words.</summary>
internal static class LocaleDetector
{
    private static readonly SearchValues<char> FrenchAccents = SearchValues.Create("éèêëàâùûîïôçœÉÈÊËÀÂÙÛÎÏÔÇŒ");

    /// <summary>The language with more words of its own; null where neither leads.</summary>
    public static Locale? Detect(PhraseText text, Vocabulary vocabulary)
    {
        var lead = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind != TokenKind.Word || IsSymbol(text.Tokens, i))
            {
                continue;
            }

            // A letter that may be a unit (J, d, l) is a word only where it is elided: j'ai, d'eau, l'heure.
            if (token.Folded is "j" or "d" or "l" or "t" or "y" && !(i + 1 < text.Tokens.Length && text.Tokens[i + 1].Folded == "'"))
            {
                continue;
            }

            lead += vocabulary.IsWordOf(Locale.French, token.Folded) ? 2 : 0;
            lead -= vocabulary.IsWordOf(Locale.English, token.Folded) ? 2 : 0;
            lead += HasFrenchAccent(token.Raw) ? 1 : 0;
        }

        return lead == 0 ? DetectByNames(text, vocabulary) : lead > 0 ? Locale.French : Locale.English;
    }

    /// <summary>By names of things that only one of the languages has: bouilloire, kettle.</summary>
    private static Locale? DetectByNames(PhraseText text, Vocabulary vocabulary)
    {
        var lead = 0;
        for (var i = 0; i < text.Tokens.Length;)
        {
            if (!vocabulary.Index.TryMatch(text, i, out var entry, out var next))
            {
                i++;
                continue;
            }

            // Capitals are the same in both: US, EU, $ US.
            lead += entry.Capitals ? 0 : (Names(entry.Fr) ? 1 : 0) - (Names(entry.En) ? 1 : 0);
            i = next;
        }

        return lead switch { > 0 => Locale.French, < 0 => Locale.English, _ => null };
    }

    private static bool Names(Meaning? meaning) => meaning is { Name: not null } or { Region: not null } or { Cue: not null };

    /// <summary>A letter by itself is a word before an apostrophe (<c>l'</c>), or in lower case and not behind a number, a bar or an apostrophe, nor part of a currency (<c>c€</c>).</summary>
    private static bool IsSymbol(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Raw.Length == 1
        && !tokens.Is(at + 1, "'")
        && ((tokens.IsGlued(at + 1) && tokens[at + 1].Folded is "€" or "$") || (char.IsUpper(tokens[at].Raw[0]) && tokens[at].Raw != "I") || tokens.Is(at - 1, TokenKind.Digits) || tokens.Is(at - 1, "/") || tokens.Is(at - 1, "'"));

    private static bool HasFrenchAccent(string word) => word.AsSpan().ContainsAny(FrenchAccents);

    /// <summary>True where a number is written as only French writes it of the two: 1 200,75 and 0,5, but not 1,200.</summary>
    public static bool HasDecimalComma(ImmutableArray<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Folded == "," && tokens.IsGlued(i) && tokens.IsGlued(i + 1) && tokens.Is(i - 1, TokenKind.Digits) && tokens.Is(i + 1, TokenKind.Digits)
                && tokens[i + 1].Span.Length != 3)
            {
                return true;
            }
        }

        return false;
    }
}
