using EnergyBot.Core.Language;

namespace EnergyBot.Core.Answers;

/// <summary>Says how doubtful spellings were read, and offers the other reading.</summary>
internal static class ReadingNotes
{
    // More other readings than this help nobody.
    private const int Most = 3;

    public static void Add(AnswerDraft draft)
    {
        foreach (var mention in draft.Question.Mentions)
        {
            if (mention is QuantityMention { LookAlike: { } lookAlike } quantity)
            {
                draft.Warn(lookAlike.Note[draft.Audience.Locale]);
                if (lookAlike.Other is { } other)
                {
                    Offer(draft, mention.Span, $"{Number(draft, quantity.Amount.Amount.Value / quantity.Unit.Factor)}\u00A0{other.SymbolIn(draft.Audience.Locale)}");
                }
            }

            if (mention is QuantityMention { Written.Other: { } otherValue } ambiguous)
            {
                var written = $"{Number(draft, ambiguous.Amount.Amount.Value / ambiguous.Unit.Factor)}\u00A0{ambiguous.Unit.SymbolIn(draft.Audience.Locale)}";
                var otherWritten = $"{Number(draft, otherValue)}\u00A0{ambiguous.Unit.SymbolIn(draft.Audience.Locale)}";
                draft.Warn(draft.Wording.NumberReadAs(written, otherWritten));
                Offer(draft, mention.Span, otherWritten);
            }
        }
    }

    private static string Number(AnswerDraft draft, double value) => draft.Wording.Numbers.Exact(value);

    private static void Offer(AnswerDraft draft, TextSpan span, string reading)
    {
        if (draft.Alternatives.Count == Most)
        {
            return;
        }

        var text = draft.Question.Text;
        draft.Alternatives.Add(new Alternative(draft.Wording.OtherReading(reading), text[..span.Start] + reading + text[span.End..]));
    }
}
