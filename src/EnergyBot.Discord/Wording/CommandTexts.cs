using EnergyBot.Core;

namespace EnergyBot.Discord.Wording;

/// <summary>Names and descriptions of commands and options: 1 to 32 and 1 to 100 characters, as Discord wants them.</summary>
internal static class CommandTexts
{
    public static readonly Localized<string> EnergyName = new("energy", "énergie");
    public static readonly Localized<string> Energy = new("Energy in terms you can picture, with sources", "L’énergie en termes parlants, avec les sources");

    public static readonly Localized<string> AskName = new("ask", "demander");
    public static readonly Localized<string> Ask = new("Ask about an amount of energy or a thing", "Poser une question sur une quantité d’énergie ou une chose");
    public static readonly Localized<string> QuestionName = new("question", "question");
    public static readonly Localized<string> Question = new(
        "Such as: 50 GWh, or: how many phone charges is a ChatGPT training?", "Par exemple\u202F: 50 GWh, ou\u202F: combien de recharges pour un entraînement de ChatGPT\u202F?");

    public static readonly Localized<string> CompareName = new("compare", "comparer");
    public static readonly Localized<string> Compare = new("Set two amounts or things side by side", "Mettre deux quantités ou deux choses côte à côte");
    public static readonly Localized<string> AName = new("a", "a");
    public static readonly Localized<string> A = new("An amount or a thing", "Une quantité ou une chose");
    public static readonly Localized<string> BName = new("b", "b");
    public static readonly Localized<string> B = new("What to compare it with", "À quoi la comparer");

    public static readonly Localized<string> CheckName = new("check", "vérifier");
    public static readonly Localized<string> Check = new("Check whether the energy claims in a text hold", "Vérifier si les chiffres d’énergie d’un texte tiennent");
    public static readonly Localized<string> TextName = new("text", "texte");
    public static readonly Localized<string> Text = new("The text to check", "Le texte à vérifier");

    public static readonly Localized<string> FactName = new("fact", "fiche");
    public static readonly Localized<string> Fact = new("All that is published on a thing, with sources", "Tout ce qui est publié sur une chose, avec les sources");
    public static readonly Localized<string> ThingName = new("thing", "chose");
    public static readonly Localized<string> Thing = new("Type a few letters and choose", "Tapez quelques lettres et choisissez");

    public static readonly Localized<string> SettingsName = new("settings", "réglages");
    public static readonly Localized<string> Settings = new("Language, region and who sees answers", "Langue, région et qui voit les réponses");
    public static readonly Localized<string> LanguageName = new("language", "langue");
    public static readonly Localized<string> Language = new("Language of answers where the words do not tell", "Langue des réponses quand les mots ne la disent pas");
    public static readonly Localized<string> RegionName = new("region", "région");
    public static readonly Localized<string> Region = new("The country whose homes, prices and power come first", "Le pays dont les foyers, les prix et l’électricité passent d’abord");
    public static readonly Localized<string> AnswersName = new("answers", "réponses");
    public static readonly Localized<string> Answers = new("Who sees the answers", "Qui voit les réponses");
    public static readonly Localized<string> ForName = new("for", "pour");
    public static readonly Localized<string> For = new(
        "For whom: you, this channel or this server (needs Manage Server)", "Pour qui\u202F: vous, ce salon ou ce serveur (il faut «\u202FGérer le serveur\u202F»)");
    public static readonly Localized<string> ForgetMeName = new("forget-me", "oublie-moi");
    public static readonly Localized<string> ForgetMe = new("Delete everything kept about you", "Supprimer tout ce qui est gardé à votre sujet");

    public static readonly Localized<string> HelpName = new("help", "aide");
    public static readonly Localized<string> Help = new("What you can ask", "Ce que vous pouvez demander");

    /// <summary>The subcommands with what they do, in the order of a list.</summary>
    public static readonly (Localized<string> Name, Localized<string> Does)[] Subcommands =
        [(AskName, Ask), (CompareName, Compare), (CheckName, Check), (FactName, Fact), (SettingsName, Settings)];

    public static readonly Localized<string> CheckMessage = new("Check energy claims", "Vérifier les chiffres");
    public static readonly Localized<string> PutInPerspective = new("Put in perspective", "Mettre en perspective");

    public static readonly Localized<string> Automatic = new("Automatic", "Automatique");
    public static readonly Localized<string> ForEveryone = new("Everyone", "Tout le monde");
    public static readonly Localized<string> ForMeOnly = new("Only me", "Moi seulement");
    public static readonly Localized<string> MyOwn = new("Me, everywhere", "Moi, partout");
    public static readonly Localized<string> ThisChannel = new("This channel", "Ce salon");
    public static readonly Localized<string> ThisServer = new("This server", "Ce serveur");
}
