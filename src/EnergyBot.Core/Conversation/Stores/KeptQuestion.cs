namespace EnergyBot.Core.Conversation.Stores;

/// <summary>A question with all that its answer was made from, to make it again.</summary>
/// <param name="Kind">How the text was meant.</param>
/// <param name="Text">The text; for a fact, the id of the thing.</param>
/// <param name="Language">The language of the answer; null where not known.</param>
/// <param name="Region">The reader's region, ISO 3166; null where not known.</param>
/// <param name="DataVersion">The catalogue that answered it.</param>
public sealed record KeptQuestion(QuestionKind Kind, string Text, Locale? Language, string? Region, string DataVersion)
{
    /// <summary>Language and region.</summary>
    public Preferences Preferences => new(Language, Region);
}

/// <summary>How the text of a <see cref="KeptQuestion"/> was meant.</summary>
public enum QuestionKind
{
    /// <summary>As a question, whatever it holds.</summary>
    Ask,

    /// <summary>As claims to be checked.</summary>
    Check,

    /// <summary>As the id of a thing.</summary>
    Fact,

    /// <summary>As the amounts of a message, of which the first is asked about: see <see cref="MessageAmounts"/>.</summary>
    Amounts,
}
