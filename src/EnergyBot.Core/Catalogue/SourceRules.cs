using System.Globalization;

namespace EnergyBot.Core.Catalogue;

/// <summary>The rules of writing for sources.</summary>
internal sealed class SourceRules(CatalogueDraft draft)
{
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    public void Check()
    {
        foreach (var (_, content) in draft.Files)
        {
            foreach (var thing in content.Things ?? [])
            {
                foreach (var figure in thing?.Figures ?? [])
                {
                    _cited.Add(figure?.Source ?? "");
                }
            }
        }

        foreach (var (file, content) in draft.Files)
        {
            foreach (var source in content.Sources ?? [])
            {
                if (source is not null)
                {
                    Check(file, source);
                }
            }
        }
    }

    /// <summary>True for 2024, 2024-05 and 2024-05-17, or for the last alone.</summary>
    public static bool IsDate(string text, bool days = false)
    {
        string[] formats = days ? ["yyyy-MM-dd"] : ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
        return DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private void Check(string file, SourceEntry source)
    {
        CatalogueChecker.CheckId(draft, file, source.Id);
        CatalogueChecker.Unknown(draft, file, source.Id, source);
        if (source.Published is { Length: > 0 } published && !IsDate(published))
        {
            draft.Report(file, source.Id, $"“published” is “{published}”: write a year or a date such as 2024, 2024-05 or 2024-05-17");
        }

        if (source.Id is { } id && draft.IsWhole && !_cited.Contains(id))
        {
            draft.Report(file, id, "no figure cites this source: cite it or take it out");
        }
    }
}
