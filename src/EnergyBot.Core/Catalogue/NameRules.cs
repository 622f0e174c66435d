namespace EnergyBot.Core.Catalogue;

/// <summary>
/// The rule for names: within a language a name means one thing. What fits the same thing of several regions (home,
/// reactor) is an alias of their family.
/// </summary>
internal sealed class NameRules(CatalogueDraft draft)
{
    private readonly Dictionary<(Locale Locale, string Name), string> _owners = [];
    private readonly Dictionary<(string Family, string Region), string> _members = [];

    public void Check()
    {
        foreach (var (file, content) in draft.Files)
        {
            foreach (var thing in content.Things ?? [])
            {
                if (thing?.Id is { } id)
                {
                    Check(file, id, thing.Labels, thing.Aliases, thing.Counted);
                    CheckRegion(file, id, thing);
                }
            }
        }

        foreach (var (file, content) in draft.Families)
        {
            foreach (var family in content.Families ?? [])
            {
                if (family?.Id is { } id)
                {
                    Check(file, id, family.Labels, family.Aliases, null);
                }
            }
        }
    }

    private void CheckRegion(string file, string id, ThingEntry thing)
    {
        foreach (var figure in thing.Figures ?? [])
        {
            if (thing.Family is { } family && figure is { Preferred: true, Region: { } region } && !_members.TryAdd((family, region), id))
            {
                draft.Report(file, id, $"{_members[(family, region)]} is the member of {family} for {region} already: take this one out of the family");
            }
        }
    }

    private void Check(string file, string id, LocalizedEntry<string>? labels, LocalizedEntry<string?[]>? aliases, LocalizedEntry<FormsEntry>? counted)
    {
        foreach (var locale in Locales.All)
        {
            Claim(file, id, locale, labels?[locale] is { } label ? Articles.Without(label, locale) : null);
            Claim(file, id, locale, counted?[locale]?.One);
            Claim(file, id, locale, counted?[locale]?.Other);
            var written = new HashSet<string>(StringComparer.Ordinal);
            foreach (var alias in aliases?[locale] ?? [])
            {
                if (string.IsNullOrWhiteSpace(alias))
                {
                    draft.Report(file, id, $"an alias ({locale.Code()}) is empty: take it out");
                }
                else if (!written.Add(Fold(alias)))
                {
                    draft.Report(file, id, $"the alias “{alias}” ({locale.Code()}) is written twice: take one out");
                }

                Claim(file, id, locale, alias);
            }
        }
    }

    private void Claim(string file, string id, Locale locale, string? name)
    {
        if (!string.IsNullOrWhiteSpace(name) && !_owners.TryAdd((locale, Fold(name)), id) && _owners[(locale, Fold(name))] is var owner && owner != id)
        {
            draft.Report(file, id, $"“{name}” ({locale.Code()}) already means {owner}: leave it to that one, write a longer name, or make it an alias of a family of both");
        }
    }

    private static string Fold(string name) =>
        name.ToLowerInvariant().Replace('’', '\'').Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();
}
