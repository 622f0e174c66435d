namespace EnergyBot.Core.Language.Claims;

/// <summary>Tells where one sentence ends and another begins.</summary>
internal static class Sentences
{
    /// <summary>True where a sentence or a part set off by a semicolon ends between two places.</summary>
    public static bool Parts(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == ';' || IsEnd(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the character ends a sentence: a stop with space and no small letter behind it, or an empty line.</summary>
    public static bool IsEnd(string text, int at)
    {
        switch (text[at])
        {
            case '.' or '!' or '?' or '…':
                var next = at + 1;
                while (next < text.Length && text[next] is '"' or '”' or '»' or ')' or '’' or '\'' or ' ' or '\u00A0' or '\u202F')
                {
                    next++;
                }

                return next >= text.Length || text[next] is '\n' or '\r' || (next > at + 1 && !char.IsLower(text[next]));
            case '\n':
                return at + 1 >= text.Length || text[at + 1] is '\n' or '\r' or '-' or '•' or '*' or '→';
            default:
                return false;
        }
    }
}
