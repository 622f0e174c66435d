using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;

namespace EnergyBot.Core.Conversation;

/// <summary>The names in a catalogue, as plain data for the reader of questions.</summary>
internal static class Names
{
    /// <summary>Labels, counted forms and aliases of all things and families, in both languages.</summary>
    public static IEnumerable<Name> Of(FactCatalogue catalogue)
    {
        foreach (var thing in catalogue.Things)
        {
            // "ChatGPT queries a day" is a number of things times a rate, whatever the catalogue knows of their number.
            if (thing.Kind == ThingKind.CountRate)
            {
                continue;
            }

            var meaning = new ThingName([thing.Id], null, null);
            foreach (var locale in Locales.All)
            {
                yield return new Name(thing.Labels[locale], locale, meaning);
                if (thing.Counted?[locale] is { } forms)
                {
                    yield return new Name(forms.One, locale, meaning);
                    yield return new Name(forms.Other, locale, meaning);
                }

                foreach (var alias in thing.Aliases[locale])
                {
                    yield return new Name(alias, locale, meaning);
                }
            }
        }

        foreach (var family in catalogue.Families)
        {
            var meaning = new ThingName([], family.Id, null);
            foreach (var locale in Locales.All)
            {
                yield return new Name(family.Labels[locale], locale, meaning);
                foreach (var alias in family.Aliases[locale])
                {
                    yield return new Name(alias, locale, meaning);
                }
            }
        }
    }
}
