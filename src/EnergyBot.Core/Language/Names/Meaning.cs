namespace EnergyBot.Core.Language.Names;

/// <summary>What a phrase can mean in one language; several at once for a word such as "in".</summary>
internal sealed record Meaning
{
    public Cue? Cue { get; init; }

    public ThingName? Name { get; init; }

    /// <summary>What makes electricity ("wind farm"), with or without a figure of its own: the id of the family of its capacity factors.</summary>
    public string? Maker { get; init; }

    /// <summary>A region and no thing: an adjective such as "French".</summary>
    public string? Region { get; init; }

    /// <summary>Makes a rate of the time behind it.</summary>
    public bool Each { get; init; }

    /// <summary>A rate in itself ("daily"): the id of its unit of time.</summary>
    public string? Once { get; init; }

    /// <summary>A length of time in itself ("all year"): the id of its unit of time.</summary>
    public string? Whole { get; init; }

    /// <summary>Says where, before a country.</summary>
    public bool Locative { get; init; }

    /// <summary>Makes a length of the time behind it.</summary>
    public bool Lasting { get; init; }

    /// <summary>Says nothing of its own.</summary>
    public bool Filler { get; init; }

    /// <summary>Both meanings; where the two differ in what they name, the things of both.</summary>
    public Meaning With(Meaning other) => new()
    {
        Cue = Cue ?? other.Cue,
        Name = Name is null ? other.Name : other.Name is null ? Name : Name.With(other.Name),
        Maker = Maker ?? other.Maker,
        Region = Region ?? other.Region,
        Each = Each || other.Each,
        Once = Once ?? other.Once,
        Whole = Whole ?? other.Whole,
        Locative = Locative || other.Locative,
        Lasting = Lasting || other.Lasting,
        Filler = Filler || other.Filler,
    };
}
