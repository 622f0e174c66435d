using EnergyBot.Core;
using EnergyBot.Core.Answers;
using EnergyBot.Core.Answers.Wordings;
using EnergyBot.Core.Catalogue;
using EnergyBot.Core.Language.Names;
using EnergyBot.Wording;

namespace EnergyBot.Facts;

/// <summary>One thing with all its figures on one scale, their boundaries, readings, ages and sources.</summary>
internal sealed class FactPage(Thing thing, RegionNames regions, int catalogueYear, Locale locale)
{
    private readonly ProgramTexts _texts = ProgramTexts.In(locale);
    private readonly Core.Answers.Wordings.Wording _wording = Core.Answers.Wordings.Wording.For(locale);
    private readonly PublishedStyle _style = PublishedStyle.In(locale);

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(Sentence.Capital(thing.Labels[locale]));
        output.WriteLine($"{thing.Id}, {thing.Category}, {FactsDocument.Kebab(thing.Kind)}");
        var sources = thing.Figures.Select(figure => figure.Source).Distinct().ToList();
        var bar = new SpreadBar(thing.Spread.Amount.Low, thing.Spread.Amount.High);
        foreach (var figure in thing.Figures.OrderByDescending(figure => figure.Preferred))
        {
            output.WriteLine();
            Write(output, figure, bar, sources.IndexOf(figure.Source) + 1);
        }

        output.WriteLine();
        if (thing.Figures.Length > 1 && bar.IsLogarithmic)
        {
            output.WriteLine(_texts.LogarithmicScale);
        }

        output.WriteLine(_wording.Sources);
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            output.WriteLine($"  [{i + 1}] {source.Title}, {source.Publisher}, {source.Published}. {source.Locator}. {source.Url}");
        }
    }

    private void Write(TextWriter output, Figure figure, SpreadBar bar, int source)
    {
        var per = _wording.PerUse(figure.Per, thing);
        var amount = figure.Quantity.Amount;
        output.WriteLine($"{(figure.Preferred ? "★" : " ")} {_style.Write(figure)}{(per.Length > 0 ? " " + per : "")} ({_style.Range(figure)}) [{source}]");
        output.WriteLine($"  │{bar.Draw(amount.Low, amount.Value, amount.High)}│");
        output.WriteLine($"  {regions.Of(figure.Region, locale)}, {figure.Year} ({_texts.Age(catalogueYear - figure.Year)}){Kind(figure)}. {_texts.Reading(figure.Reading)}.");
        output.WriteLine($"  {Sentence.Capital(figure.Boundary[locale])}");
        if (figure.Arithmetic is { } arithmetic)
        {
            output.WriteLine($"  {_wording.Working}{_wording.Colon}{arithmetic}");
        }

        if (figure.PreferredReason is { } reason)
        {
            output.WriteLine($"  ★ {reason[locale]}");
        }
    }

    private string Kind(Figure figure) => _wording.KindNote(thing) is { } note ? $", {note}" : "";
}
