using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Conversation;

/// <summary>The names in a catalogue, as plain data for the reader of questions.</summary>
internal static class CatalogueNames
{
    /// <summary>The names of all things and families, in both languages; those of one thing come together.</summary>
    public static IEnumerable<Name> Of(FactCatalogue catalogue)
    {
        var makers = new Makers(catalogue);
        foreach (var thing in catalogue.Things)
        {
            // "ChatGPT queries a day" is a number of things times a rate, whatever the catalogue knows of their number.
            if (thing.Kind == ThingKind.CountRate)
            {
                continue;
            }

            var meaning = new ThingName([thing.Id], null, null) { Topic = TopicOf(thing.Kind), Maker = makers.Of(thing) };
            foreach (var locale in Locales.All)
            {
                foreach (var name in Of(thing, locale))
                {
                    yield return new Name(name, locale, meaning);
                }
            }
        }

        var kinds = catalogue.Things.Where(thing => thing.Family is not null).ToLookup(thing => thing.Family!, thing => thing.Kind);
        foreach (var family in catalogue.Families)
        {
            var meaning = new ThingName([], family.Id, null) { Topic = TopicOf(kinds[family.Id].FirstOrDefault()), Maker = makers.Of(family) };
            foreach (var locale in Locales.All)
            {
                yield return new Name(Articles.Without(family.Labels[locale], locale), locale, meaning);
                foreach (var alias in family.Aliases[locale])
                {
                    yield return new Name(alias, locale, meaning);
                }

                foreach (var maker in family.Makers[locale])
                {
                    yield return new Name(maker, locale, meaning, IsMaker: true);
                }
            }
        }
    }

    private static Topic TopicOf(ThingKind kind) => kind switch
    {
        ThingKind.Generation => Topic.Generation,
        ThingKind.CarbonIntensity or ThingKind.CarbonPerUse => Topic.Carbon,
        ThingKind.Price => Topic.Price,
        _ => Topic.Energy,
    };

    /// <summary>The label without its article, counted forms and aliases of a thing in a language.</summary>
    public static IEnumerable<string> Of(Thing thing, Locale locale)
    {
        yield return Articles.Without(thing.Labels[locale], locale);
        if (thing.Counted?[locale] is { } forms)
        {
            yield return forms.One;
            yield return forms.Other;
        }

        foreach (var alias in thing.Aliases[locale])
        {
            yield return alias;
        }
    }
}
