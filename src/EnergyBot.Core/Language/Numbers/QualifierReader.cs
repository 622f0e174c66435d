using System.Collections.Immutable;
using EnergyBot.Core.Language.Tokens;

namespace EnergyBot.Core.Language.Numbers;

/// <summary>Reads what says that a number is not exact: "about", "près de", "more than", ~, ≥.</summary>
internal static class QualifierReader
{
    /// <summary>Index behind the qualifiers at an index; the same index where there are none.</summary>
    public static int Skip(ImmutableArray<Token> tokens, int at, Locale locale)
    {
        var lexicon = NumberLexicon.For(locale);
        for (var count = 0; count < 2; count++)
        {
            at = SkipOne(tokens, at, lexicon);
        }

        return at;
    }

    private static int SkipOne(ImmutableArray<Token> tokens, int at, NumberLexicon lexicon)
    {
        // The end of a tag (</b>5) compares nothing.
        if (at >= tokens.Length || (tokens.IsGlued(at) && tokens[at].Kind == TokenKind.Symbol && tokens.Is(at - 1, TokenKind.Word)))
        {
            return at;
        }

        foreach (var phrase in lexicon.QualifiersFrom(tokens[at].Folded))
        {
            var matched = 1;
            while (matched < phrase.Length && tokens.Is(at + matched, phrase[matched]))
            {
                matched++;
            }

            if (matched == phrase.Length)
            {
                return at + matched;
            }
        }

        return at;
    }
}
