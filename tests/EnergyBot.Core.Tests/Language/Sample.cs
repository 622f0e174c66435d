using EnergyBot.Core.Language;
using EnergyBot.Core.Language.Names;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Tests.Language;

/// <summary>A small vocabulary of its own, so that reading is tested whatever the catalogue holds.</summary>
internal static class Sample
{
    public static QuestionReader Reader { get; } = new(UnitTable.Standard, Names());

    /// <summary>The sample's names: a phone charge, ChatGPT and its training, homes, places, appliances.</summary>
    public static IEnumerable<Name> Names() =>
    [
        .. Thing("phone-charge", ["phone charge", "charging a phone"], ["recharge de téléphone", "recharge de smartphone"]),
        .. Thing("chatgpt-query", ["ChatGPT query", "ChatGPT queries", "ChatGPT"], ["requête ChatGPT", "question à ChatGPT", "ChatGPT"]),
        .. Thing("chatgpt-training", ["ChatGPT training", "training of ChatGPT", "GPT-4 training"], ["entraînement de ChatGPT", "entraînement de GPT-4"]),
        .. Family("home-electricity", ["home", "household", "house"], ["foyer", "ménage", "maison", "logement"]),
        .. Thing("home-fr", ["French home"], ["foyer français"]),
        .. Thing("san-francisco", ["San Francisco", "SF"], ["San Francisco"]),
        .. Thing("paris", ["Paris"], ["Paris"]),
        .. Thing("france-electricity", ["France"], ["France"]),
        .. Thing("ireland-electricity", ["Ireland"], ["Irlande"]),
        .. Thing("kettle", ["kettle", "kettle boil"], ["bouilloire"]),
        .. Thing("ev-km", ["electric car", "EV"], ["voiture électrique"]),
        .. Thing("server", ["server"], ["serveur"]),
        .. Thing("netflix-hour", ["hour of Netflix", "Netflix"], ["heure de Netflix", "Netflix"]),
        .. Thing("reactor", ["nuclear reactor", "reactor"], ["réacteur nucléaire", "réacteur"]),
        .. Thing("led-bulb", ["LED bulb", "light bulb"], ["ampoule LED", "ampoule"]),
        .. Thing("heat-pump", ["heat pump"], ["pompe à chaleur"]),
        .. Thing("eiffel-tower", ["Eiffel tower"], ["tour Eiffel"]),
        .. Thing("petrol", ["petrol"], ["essence"]),
    ];

    public static Question Read(string text, Locale? hint = null) => Reader.Read(text, hint);

    private static IEnumerable<Name> Thing(string id, string[] english, string[] french) =>
        Of(new ThingName([id], null, null), english, french);

    private static IEnumerable<Name> Family(string id, string[] english, string[] french) =>
        Of(new ThingName([], id, null), english, french);

    private static IEnumerable<Name> Of(ThingName meaning, string[] english, string[] french) =>
    [
        .. english.Select(phrase => new Name(phrase, Locale.English, meaning)),
        .. french.Select(phrase => new Name(phrase, Locale.French, meaning)),
    ];
}
