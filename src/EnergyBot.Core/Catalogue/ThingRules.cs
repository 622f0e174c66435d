namespace EnergyBot.Core.Catalogue;

/// <summary>The rules of writing for one thing and its figures.</summary>
internal sealed class ThingRules(CatalogueDraft draft, string file, ThingEntry thing)
{
    /// <summary>The years a figure can be for: no clock decides what is in the future.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 2050;

    /// <summary>The longest boundary that still reads in a chat.</summary>
    private const int LongestBoundary = 120;

    public void Check()
    {
        CatalogueChecker.CheckId(draft, file, thing.Id);
        CatalogueChecker.Unknown(draft, file, thing.Id, thing, thing.Labels, thing.Counted, thing.Counted?.En, thing.Counted?.Fr, thing.Of, thing.Aliases, thing.Familiarity);
        CheckFamiliarity(thing.Familiarity?.En);
        CheckFamiliarity(thing.Familiarity?.Fr);
        CheckForms(thing.Counted?.En, "a", "an");
        CheckForms(thing.Counted?.Fr, "un", "une");
        CheckTypography(thing.Labels?.Fr, "labels");
        var figures = thing.Figures ?? [];
        foreach (var figure in figures)
        {
            if (figure is not null)
            {
                Check(figure, figures);
            }
        }
    }

    private void Check(FigureEntry figure, FigureEntry?[] all)
    {
        CatalogueChecker.Unknown(draft, file, thing.Id, figure, figure.Boundary, figure.PreferredReason);
        if (figure.Year is < FirstYear or > LastYear)
        {
            Report($"the year {figure.Year} is out of range: write the year that the figure is for, {FirstYear} to {LastYear}");
        }

        if ((figure.Low ?? figure.Value) < 0 || figure.Value == 0)
        {
            Report($"the value {figure.Value} is not above zero: correct it");
        }

        if (thing.Kind == "capacity-factor" && (figure.High ?? figure.Value) > (figure.Unit == "%" ? 100 : 1))
        {
            Report("a capacity factor is above 100%: correct it");
        }

        if (figure.Boundary?.En?.Length > LongestBoundary || figure.Boundary?.Fr?.Length > LongestBoundary)
        {
            Report($"a boundary is longer than {LongestBoundary} characters: shorten it");
        }

        CheckTypography(figure.Boundary?.Fr, "boundary");
        CheckTypography(figure.PreferredReason?.Fr, "preferredReason");
        if (figure.Reading == "derived" == string.IsNullOrWhiteSpace(figure.Arithmetic))
        {
            Report("a derived figure needs its sum in “arithmetic”, and only a derived one has it");
        }

        if (figure.Preferred)
        {
            CheckPreferred(figure, all);
        }
    }

    private void CheckPreferred(FigureEntry figure, FigureEntry?[] all)
    {
        if (all.Length > 1 && figure.PreferredReason is null)
        {
            Report("the thing has several figures: say in “preferredReason”, in both languages, why this one is preferred");
        }

        if (figure.Reading == "recalled" && Array.Exists(all, other => other is { Reading: not "recalled" }))
        {
            Report("the preferred figure is recalled though another was read: prefer that one");
        }
    }

    private void CheckFamiliarity(double? familiarity)
    {
        if (familiarity is < 0 or > 1 or double.NaN)
        {
            Report($"the familiarity {familiarity} is out of range: write 0 (nobody pictures it) to 1 (everybody does)");
        }
    }

    private void CheckForms(FormsEntry? forms, string one, string other)
    {
        if (forms?.Article is { } article && article != one && article != other)
        {
            Report($"the article “{article}” is not one: write {one} or {other}");
        }

        if (forms is not null && (string.IsNullOrWhiteSpace(forms.One) || string.IsNullOrWhiteSpace(forms.Other)))
        {
            Report("“one” or “other” is empty: write how one and how several read");
        }
    }

    /// <summary>French puts a narrow no-break space before these marks.</summary>
    private void CheckTypography(string? french, string field)
    {
        if (french is not null && (french.Contains(" ;", StringComparison.Ordinal) || french.Contains(" :", StringComparison.Ordinal)
            || french.Contains(" %", StringComparison.Ordinal) || french.Contains(" ?", StringComparison.Ordinal)
            || french.Contains(" !", StringComparison.Ordinal) || french.Contains("« ", StringComparison.Ordinal)))
        {
            Report($"“{field}” in French has a plain space before ; : ? ! % or inside « »: write a narrow no-break space (U+202F) there");
        }
    }

    private void Report(string what) => draft.Report(file, thing.Id, what);
}
