namespace EnergyBot.Core.Answers.Wordings;

/// <content>What the bot says of itself.</content>
public sealed partial class EnglishWording
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Help { get; } =
    [
        "Ask me about an amount of energy, in English or French. For instance:",
        "50 GWh",
        "how many French homes could 7,832 GWh power for a year?",
        "500,000 servers at 6.5 kW for a year",
        "how long would San Francisco run on 50 GWh?",
        "how much energy does a ChatGPT query use?",
        "12 toe in MWh",
        "I read J, Wh, cal, BTU, toe, eV and their multiples, powers such as kW and hp, and times; every figure comes with its source.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> HelpUnits { get; } =
    [
        "I read these, with all their multiples and however people write them:",
        "energy: Wh (mWh to PWh), J, cal and kcal, BTU and therms, toe, boe, tonnes of TNT, eV",
        "power: W, hp, BTU/h; with a time it becomes an energy, as in “2 kW for 3 hours”",
        "batteries: “5,000 mAh at 3.85 V”",
        "rates: kWh/100 km, kWh a year, litres or kilograms of a fuel",
        "prices and intensities in a question: “300 kWh at 0.25 €/kWh”, “300 kWh at 56 g/kWh”",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> HelpThings(int things) =>
    [
        $"I know {Numbers.Exact(things)} things, by their everyday names. For instance:",
        "at home: homes of more than twenty countries, kettles, fridges, showers, LED bulbs",
        "computing and AI: phone charges, streaming, Google searches, ChatGPT queries, trainings of models, data centres, Bitcoin",
        "transport: kilometres by electric car, train or plane, flights, tanks of petrol",
        "places: cities and countries, the Eiffel Tower",
        "making electricity: wind turbines, solar panels, nuclear reactors, dams",
        "food and nature: pizzas, bananas, lightning, earthquakes",
        "Ask “how much energy does a … use?” to see what I have.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> HelpSources(int figures, int sources) =>
    [
        $"Each of my {Numbers.Exact(figures)} figures has a source with a link, a year, a region and what it counts; there are {Numbers.Exact(sources)} sources.",
        "They stand below each answer; a note says where a figure was read in another text, reckoned or recalled.",
        "Where sources differ, the answer says how far. Ask about a thing to see its figures: “how much energy does a ChatGPT query use?”",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> About { get; } =
    [
        "I am EnergyBot, a program that puts amounts of energy in terms you can picture, with the working and the sources.",
        "I reckon by rule from a catalogue of published figures: no language model writes my answers.",
        "My logs hold nothing of what you write. “help” shows what you can ask.",
    ];

    /// <inheritdoc/>
    public override string Hello => "Hello! Give me an amount of energy and I will say what it is like: try “50 GWh” or “how many phone charges is a ChatGPT training?”.";

    /// <inheritdoc/>
    public override string Thanks => "My pleasure. Ask away whenever another number looks too big to picture.";

    /// <inheritdoc/>
    public override string Insult => "I am sorry that was no help. Tell me the amount and what to compare it with, such as “50 GWh in homes”; wrong figures can be reported with the button below an answer or to whoever runs me.";

    /// <inheritdoc/>
    public override string UnitOfEnergy(string symbol, string name, string other) => $"{symbol} ({name}) is a unit of energy: 1\u00A0{symbol} is {other}.";

    /// <inheritdoc/>
    public override string UnitOfPower(string symbol, string name, string hour) => $"{symbol} ({name}) is a unit of power, energy over time: kept up for an hour, 1\u00A0{symbol} makes {hour}.";

    /// <inheritdoc/>
    public override string TimeLeftOut(string thing) => $"The time is left out: the figure for {thing} is for one use as described.";
}
