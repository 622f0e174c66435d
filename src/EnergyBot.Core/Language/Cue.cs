namespace EnergyBot.Core.Language;

/// <summary>What words around the amounts and things tell.</summary>
public enum Cue
{
    /// <summary>"how many", "combien de".</summary>
    HowMany,

    /// <summary>"how much".</summary>
    HowMuch,

    /// <summary>"how much energy", "combien consomme": asks what something uses.</summary>
    Uses,

    /// <summary>"how long", "combien de temps".</summary>
    HowLong,

    /// <summary>"how far", "jusqu'où".</summary>
    HowFar,

    /// <summary>"in", "into", "en": a unit or thing to express the amount in follows.</summary>
    Into,

    /// <summary>"for", "pendant", "during": a length of time follows.</summary>
    For,

    /// <summary>"+", "plus", "and" between amounts.</summary>
    Plus,

    /// <summary>"what about", "et pour", "et si": the message follows on the last question.</summary>
    Also,

    /// <summary>"more", "encore", "another": further equivalents of the last question.</summary>
    More,

    /// <summary>"show the working", "le calcul": how the last answer was reckoned.</summary>
    Working,

    /// <summary>"vs", "compared with", "worse than": between the two that are compared.</summary>
    Versus,

    /// <summary>"compare", "difference between", "which uses more": before those that are compared.</summary>
    Compare,

    /// <summary>"or", "ou".</summary>
    Or,

    /// <summary>"normal", "is that a lot", "c'est beaucoup": an amount is held against what is usual.</summary>
    Usual,

    /// <summary>"cost", "price of", "coûte", "facture".</summary>
    Cost,

    /// <summary>"CO2", "carbon footprint", "émissions".</summary>
    Carbon,

    /// <summary>"what is a", "c'est quoi".</summary>
    Explain,

    /// <summary>"capacity factor", "facteur de charge".</summary>
    LoadFactor,

    /// <summary>"=", "is", "c'est".</summary>
    Equals,

    /// <summary>"help", "aide", "what can you do".</summary>
    Help,

    /// <summary>"which units".</summary>
    HelpUnits,

    /// <summary>"which things", "quelles choses".</summary>
    HelpThings,

    /// <summary>"sources", "where do the figures come from".</summary>
    HelpSources,

    /// <summary>"who are you", "qui t'a fait".</summary>
    About,

    /// <summary>"hello", "bonjour".</summary>
    Hello,

    /// <summary>"thanks", "merci".</summary>
    Thanks,

    /// <summary>"you are useless", "t'es nul".</summary>
    Insult,

    /// <summary>Words that talk of energy without saying how much: "energy", "électricité".</summary>
    Energy,
}
