using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Comparison.Claims;
using EnergyBot.Core.Language;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Answers;

/// <summary>Renders an answer as its JSON document.</summary>
public static class DocumentRenderer
{
    private const double JoulesPerWh = 3600;

    /// <summary>The document of an answer.</summary>
    public static AnswerDocument Render(Answer answer) => new(
        answer.Question.Text,
        answer.Locale.Code(),
        NameOf(answer.Question.Intent),
        [.. answer.Question.Mentions.Select(Written).OfType<QuantityMention>().SelectMany(mention => Quantities(mention, answer))],
        answer.Result is { } result ? Result(result) : null,
        [.. answer.Others.Select(Result)],
        answer.Main is { } main ? Verdict(main) : null,
        [.. answer.Claims.Select(Claim)],
        PlainTextRenderer.Render(answer.Headline),
        [.. answer.Equivalents.Select(line => new EquivalentDocument(
            PlainTextRenderer.Render(line.Text), line.Value.Value, line.Value.Low, line.Value.High, line.Unit, line.Thing, line.Sources))],
        [.. answer.Working.Select(PlainTextRenderer.Render)],
        [.. answer.Caveats.Select(PlainTextRenderer.Render)],
        [.. answer.Sources.Select(Source)],
        [.. answer.Alternatives.Select(other => new AlternativeDocument(Wording.For(answer.Locale).OtherReading(other.Reading), other.Question))],
        answer.DataVersion);

    /// <summary>The document of one claim.</summary>
    public static ClaimDocument Claim(CheckedClaim claim) => new(
        claim.Text,
        claim.Start,
        claim.Text.Length,
        Verdict(claim),
        claim.Sources,
        [.. claim.Working.Select(PlainTextRenderer.Render)]);

    private static VerdictDocument Verdict(CheckedClaim claim)
    {
        var values = claim.Values;
        return new VerdictDocument(
            NameOf(claim.Judgement.Outcome),
            values.Claimed,
            values.Computed,
            values.Implied is { } one && values.Preferred is { } other and not 0 ? one / other : null,
            values is { Implied: { } implied, Unit: { } unit } ? new ImpliedDocument(implied, unit) : null,
            values is { Low: { } low, High: { } high, Preferred: { } preferred } ? new PublishedDocument(low, high, preferred) : null,
            PlainTextRenderer.Render(claim.Sentence));
    }

    private static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Holds => "holds",
        Outcome.Roughly => "roughly",
        Outcome.Off => "off",
        Outcome.Confused => "confused",
        _ => "cannot-tell",
    };

    private static ResultDocument Result(Result result) => new(
        result.Energy?.Value / JoulesPerWh,
        result.Energy?.Low / JoulesPerWh,
        result.Energy?.High / JoulesPerWh,
        result.Power?.Value,
        result.Value?.Value,
        result.Value?.Low,
        result.Value?.High,
        result.Unit,
        result.Thing);

    private static QuantityMention? Written(Mention mention) => mention switch
    {
        QuantityMention quantity => quantity,
        ThingMention thing => thing.Amount,
        _ => null,
    };

    /// <summary>A written range is two amounts, one for each end.</summary>
    private static IEnumerable<QuantityDocument> Quantities(QuantityMention mention, Answer answer)
    {
        var quantity = Quantity(mention, answer);
        return mention.Written.TwoEnds
            ? [quantity with { Value = quantity.Low }, quantity with { Value = quantity.High }]
            : [quantity];
    }

    private static QuantityDocument Quantity(QuantityMention mention, Answer answer)
    {
        var perTime = mention.Per is { } time && time.Unit.Dimension == Dimension.Time;
        var amount = Amount(mention, perTime);
        return new QuantityDocument(
            mention.Span.Of(answer.Question.Text),
            mention.Span.Start,
            mention.Span.Length,
            DimensionName(amount.Dimension),
            amount.Amount.Value,
            amount.Dimension.SiUnit,
            perTime ? mention.Per!.Unit.Names.En.One : null,
            amount.Amount.Low,
            amount.Amount.High,
            null,
            mention.LookAlike?.Note[answer.Locale]);
    }

    /// <summary>An energy over a time stays an energy, per one of the unit: 5 kWh per 2 days is 2.5 kWh per day.</summary>
    private static Quantity Amount(QuantityMention mention, bool perTime)
    {
        try
        {
            return mention.Per is null ? mention.Amount
                : perTime ? mention.Amount * EnergyBot.Core.Quantities.Quantity.Number(mention.Per.Unit.Factor / mention.Per.Quantity.Amount.Value)
                : mention.Rate;
        }
        catch (ArithmeticException)
        {
            // Per next to nothing: the amount alone is all that can be told.
            return mention.Amount;
        }
    }

    private static string DimensionName(Dimension dimension) =>
        dimension == Dimension.Energy ? "energy"
        : dimension == Dimension.Power ? "power"
        : dimension == Dimension.Time ? "time"
        : dimension == Dimension.Length ? "length"
        : dimension == Dimension.Mass ? "mass"
        : dimension == Dimension.Volume ? "volume"
        : dimension == Dimension.Carbon ? "carbon"
        : dimension.Currency is { } currency && dimension == Dimension.Money(currency) ? "money"
        : dimension == Dimension.None ? "count"
        : dimension.SiUnit;

    /// <summary>The document of one source.</summary>
    public static SourceDocument Source(Citation citation) => new(
        citation.Number,
        citation.Source.Title,
        citation.Source.Publisher,
        citation.Source.Url.ToString(),
        citation.Source.Published,
        citation.Source.Locator,
        citation.Reading.ToString().ToLowerInvariant());

    private static string NameOf(Intent intent) => intent switch
    {
        Intent.HowMany => "how-many",
        Intent.OffTopic => "offtopic",
        _ => intent.ToString().ToLowerInvariant(),
    };
}
