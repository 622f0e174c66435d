namespace EnergyBot.Core.Conversation.Stores;

/// <summary>Keeps questions for a while: for the buttons below their answers, and for what is asked next.</summary>
public interface IQuestionStore
{
    /// <summary>How long a question is kept for the buttons below its answer: 90 days from when it was last asked.</summary>
    static TimeSpan Kept { get; } = TimeSpan.FromDays(90);

    /// <summary>How long what is asked next can go on from a question: an hour.</summary>
    static TimeSpan Continued { get; } = TimeSpan.FromHours(1);

    /// <summary>Keeps a question under an id; one that is there already is kept anew.</summary>
    /// <param name="id">See <see cref="AnswerReference"/>.</param>
    /// <param name="asker">Whose question it is: it goes when they want to be forgotten.</param>
    /// <param name="question">The question.</param>
    /// <param name="cancellation">Gives it up.</param>
    ValueTask KeepAsync(string id, Asker asker, KeptQuestion question, CancellationToken cancellation);

    /// <summary>The question of an id; null where it was never kept or has expired.</summary>
    ValueTask<KeptQuestion?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Notes the question that somebody asked last in a place, instead of the one before.</summary>
    ValueTask SetLastAsync(Asker asker, LastQuestion question, CancellationToken cancellation);

    /// <summary>The question that somebody asked last in a place; null where there is none or it has expired.</summary>
    ValueTask<LastQuestion?> FindLastAsync(Asker asker, CancellationToken cancellation);
}
