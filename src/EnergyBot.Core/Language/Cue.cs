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

    /// <summary>"vs", "or", "compared with".</summary>
    Versus,

    /// <summary>"=", "is", "c'est".</summary>
    Equals,

    /// <summary>"help", "aide", "what can you do".</summary>
    Help,

    /// <summary>Words that talk of energy without saying how much: "energy", "électricité".</summary>
    Energy,
}
