namespace EnergyBot.Core.Catalogue;

/// <summary>The articles that a label stands in a sentence with: the, a, l’, un.</summary>
internal static class Articles
{
    private static readonly string[] English = ["the ", "a ", "an "];
    private static readonly string[] French = ["le ", "la ", "les ", "l’", "l'", "un ", "une "];

    /// <summary>The label as people type it, without its article: an article that is typed may be an amount, "un litre d’essence".</summary>
    public static string Without(string label, Locale locale)
    {
        foreach (var article in locale == Locale.French ? French : English)
        {
            if (label.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return label[article.Length..];
            }
        }

        return label;
    }
}
