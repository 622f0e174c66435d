using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Says how doubtful spellings were read, and offers the other reading.</summary>
internal static class ReadingNotes
{
    // More other readings than this help nobody.
    private const int Most = 3;

    /// <summary>Says what misspelt words were read as.</summary>
    public static void AddCorrections(AnswerDraft draft)
    {
        foreach (var correction in draft.Question.Corrections)
        {
            draft.Caveats.Add(AnswerDraft.Quoting(draft.Wording.MisspeltReadAs(correction.Meant), correction.Span.Of(draft.Question.Text)));
        }
    }

    public static void Add(AnswerDraft draft, SubjectWords words)
    {
        foreach (var mention in draft.Question.Mentions)
        {
            if (mention is QuantityMention { LookAlike.Other: not null } perHour && TakenAs(draft, perHour) is { } taken)
            {
                draft.Caveats.Add(AnswerDraft.Quoting(draft.Wording.MisspeltReadAs(taken.SymbolIn(draft.Audience.Locale)), mention.Span.Of(draft.Question.Text)));
            }
            else if (mention is QuantityMention { LookAlike: { } lookAlike } quantity)
            {
                draft.Warn(lookAlike.Note[draft.Audience.Locale]);
                if (lookAlike.Other is { } other)
                {
                    var amount = other.Of(quantity.Amount.Amount / Estimate.Exact(quantity.Unit.Factor));
                    Offer(draft, mention.Span, words.Typed(quantity with { Amount = amount, Unit = other }));
                }
            }

            switch (mention)
            {
                case QuantityMention { Written.Other: { } value } quantityRead:
                    var otherAmount = quantityRead.Unit.Of(Estimate.Exact(value));
                    AddNumber(draft, mention.Span, words.Typed(quantityRead), words.Typed(quantityRead with { Amount = otherAmount }));
                    break;
                case NumberMention { Written.Other: { } value } number:
                    AddNumber(draft, mention.Span, draft.Wording.Numbers.Exact(number.Value.Value), draft.Wording.Numbers.Exact(value));
                    break;
            }
        }
    }

    /// <summary>The unit in which the subject has an amount, where it is not the one it was found in; else null.</summary>
    private static Unit? TakenAs(AnswerDraft draft, QuantityMention mention) => draft.Question.Subject
        .SelectMany(term => term.Factors).OfType<QuantityMention>()
        .FirstOrDefault(factor => factor.Span == mention.Span && factor.Unit != mention.Unit)?.Unit;

    private static void AddNumber(AnswerDraft draft, TextSpan span, string taken, string other)
    {
        draft.Warn(draft.Wording.NumberReadAs(taken, other));
        Offer(draft, span, other);
    }

    private static void Offer(AnswerDraft draft, TextSpan span, string reading)
    {
        if (draft.Alternatives.Count == Most)
        {
            return;
        }

        var text = draft.Question.Text;
        draft.Alternatives.Add(new Alternative(reading, text[..span.Start] + reading + text[span.End..]));
    }
}
