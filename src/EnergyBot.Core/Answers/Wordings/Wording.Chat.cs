namespace EnergyBot.Core.Answers.Wordings;

/// <content>What only chats say: of earlier answers, and of failures that somebody can look up.</content>
public abstract partial class Wording
{
    /// <summary>The question behind a button is kept no longer.</summary>
    public abstract string AnswerGone { get; }

    /// <summary>The catalogue has changed since the answer that a button belongs to.</summary>
    public abstract string DataChanged { get; }

    /// <summary>To a failure of the bot itself that the log has under an id.</summary>
    public abstract string FailureWithId(string id);
}
