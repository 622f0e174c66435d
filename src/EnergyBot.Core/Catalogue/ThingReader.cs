using System.Collections.Immutable;
using EnergyBot.Core.Quantities;

namespace EnergyBot.Core.Catalogue;

/// <summary>Turns one thing as written into one that can be used, or reports why it cannot.</summary>
internal sealed class ThingReader(CatalogueDraft draft, FigureReader figures, string file, string id)
{
    /// <summary>Finds a source by the citing file, the citing thing and its id; reports one that is not there.</summary>
    public delegate Source? FindSource(string file, string thing, string? source);

    /// <summary>The thing; null where something is wrong.</summary>
    public Thing? Read(ThingEntry entry, FindSource find)
    {
        var kind = Kinds.Thing(entry.Kind);
        if (kind is null)
        {
            Report($"the kind “{entry.Kind}” is not known: write {Kinds.ThingKinds}");
        }

        var labels = Text(entry.Labels, "labels");
        var aliases = entry.Aliases is { En: { } en, Fr: { } fr } ? new Localized<ImmutableArray<string>>(Names(en), Names(fr)) : Missing<ImmutableArray<string>>("aliases");
        var familiarity = entry.Familiarity is { En: { } english, Fr: { } french } ? new Localized<double>(english, french) : Missing<double>("familiarity");
        var counted = entry.Counted is null ? null : Forms(entry.Counted);
        var of = entry.Of is null ? null : Text(entry.Of, "of");
        var preferred = 0;
        var read = ImmutableArray.CreateBuilder<Figure>(entry.Figures?.Length ?? 0);
        foreach (var figure in entry.Figures ?? [])
        {
            preferred += figure is { Preferred: true } ? 1 : 0;
            if (figure is null)
            {
                Report("a figure is null: write it, or take it out");
            }
            else if (Figure(figure, kind, entry.Counted is not null, find) is { } sound)
            {
                read.Add(sound);
            }
        }

        if (preferred != 1)
        {
            Report($"{preferred} figures are preferred: mark just the one that answers should use with \"preferred\": true");
        }

        if (kind is { } said)
        {
            CheckForms(said, entry);
        }

        return kind is { } sort && labels is not null && aliases is not null && familiarity is not null
            && preferred == 1 && read.Count == entry.Figures!.Length
                ? new Thing(id, Path.GetFileNameWithoutExtension(file), sort, labels, counted, of, aliases, familiarity, entry.Family, read.ToImmutable()) { Carbon = entry.Carbon }
                : null;
    }

    /// <summary>A text as it is printed: files may have the plain apostrophe of the keyboard.</summary>
    public static string Printed(string written) => written.Replace('\'', '’').Replace("\u202F:", "\u00A0:", StringComparison.Ordinal);

    /// <summary>The names that are there.</summary>
    public static ImmutableArray<string> Names(string?[] written)
    {
        var names = ImmutableArray.CreateBuilder<string>(written.Length);
        foreach (var name in written)
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    private Figure? Figure(FigureEntry figure, ThingKind? kind, bool counted, FindSource find)
    {
        var source = find(file, id, figure.Source);
        var boundary = Text(figure.Boundary, "boundary");
        var reading = Kinds.Reading(figure.Reading);
        if (reading is null)
        {
            Report($"the reading “{figure.Reading}” is not known: write primary, secondary, derived or recalled");
        }

        var energy = Kinds.Energy(figure.EnergyKind);
        if (energy is null && (figure.EnergyKind is not null || (kind is { } any && Kinds.IsEnergy(any))))
        {
            Report($"the energyKind “{figure.EnergyKind}” is not known: write electricity, final, primary, food, stored or physical");
        }

        if (string.IsNullOrWhiteSpace(figure.Region) || figure.Year is null)
        {
            Report("a figure has no region or no year: write both, such as \"FR\" and 2024");
        }

        Quantity? quantity = kind is { } known ? figures.Quantity(figure, id, known, counted, Report) : null;
        return source is not null && boundary is not null && reading is { } read && quantity is { } amount && figure is { Region: { } region, Year: { } year }
            ? new Figure(
                figure.Value!.Value, figure.Low, figure.High, figure.Unit!, figure.Per!, region, year, boundary, energy, read,
                figure.Arithmetic, figure.Preferred, figure.PreferredReason is null ? null : Text(figure.PreferredReason, "preferredReason"), source, amount)
            : null;
    }

    /// <summary>Answers need a way to say an amount of the thing, and just one.</summary>
    private void CheckForms(ThingKind kind, ThingEntry entry)
    {
        if (entry is { Counted: not null, Of: not null })
        {
            Report("both “counted” and “of” are given: keep “counted” for what comes in numbers, “of” for the rest");
        }
        else if (Kinds.IsCounted(kind) && entry.Counted is null)
        {
            Report($"a thing of kind {entry.Kind} comes in numbers: write “counted” with article, one and other in both languages");
        }
        else if (!Kinds.StandsAlone(kind) && entry.Counted is null && entry.Of is null)
        {
            Report("neither “counted” nor “of” is given: write one, so that an amount of the thing can be put in words");
        }
    }

    private Localized<CountedForms>? Forms(LocalizedEntry<FormsEntry> written) =>
        written is { En: { Article: { } a, One: { } one, Other: { } other }, Fr: { Article: { } un, One: { } seul, Other: { } plusieurs } }
            ? new(new(a, Printed(one), Printed(other)), new(un, Printed(seul), Printed(plusieurs)))
            : Missing<CountedForms>("counted (with article, one and other)");

    private Localized<string>? Text(LocalizedEntry<string>? written, string field) =>
        written is { En: { } en, Fr: { } fr } && !string.IsNullOrWhiteSpace(en) && !string.IsNullOrWhiteSpace(fr)
            ? new(Printed(en), Printed(fr))
            : Missing<string>(field);

    private Localized<T>? Missing<T>(string field)
    {
        Report($"“{field}” is empty or lacks a language: write it in both, {{ \"en\": …, \"fr\": … }}");
        return null;
    }

    private void Report(string what) => draft.Report(file, id, what);
}
