using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Discourse;

/// <content>Who is meant by citizens of a state.</content>
internal sealed partial class ReferentFinder
{
    /// <summary>The state of which a phrase names citizens: "three Britons", "en ryss", "British people". All of them are the state itself:
    /// "the Russians", "ryssarna".</summary>
    public Entity? CitizensOf(NounPhrase phrase)
    {
        var determined = document.Tokens[phrase.First].Is(WordTags.Determiner);
        if (phrase is not { Name: null, Modifiers: [.., { Entity: { Kind: EntityKind.State } state } people] })
        {
            return null;
        }

        if (people is { Form: ReferenceForm.Adjective } && people.End == phrase.NounAt && phrase.End == phrase.NounAt + 1)
        {
            return IsPeopleAlone(phrase) ? state : null;
        }

        return
            people.End == phrase.End
            && people.Form switch
            {
                ReferenceForm.Demonym => phrase.NumberAt >= 0 || !(phrase.Definite ? phrase.Plural : determined && PointsBack(phrase)),
                ReferenceForm.Adjective => determined && !PointsBack(phrase),
                _ => false,
            }
            ? state
            : null;
    }

    private bool IsPeopleAlone(NounPhrase phrase) =>
        phrase is { Possessor: null, Noun: { } noun }
        && Knowledge.Pack.Grammar.People.Contains(noun.NounLemma)
        && !phrase.Definite
        && !PointsBack(phrase);

    /// <summary>Whether citizens are more than one, by their form or number; a noun that the lexicon does not know stands in the plural
    /// where nothing determines it.</summary>
    private bool AreSeveral(NounPhrase phrase) =>
        phrase.Plural
        || (
            phrase.NumberAt >= 0
                ? !Knowledge.Numbers.TryRead(document.Tokens, phrase.NumberAt, phrase.End, document.Text, out var number, out _)
                    || number > 1
                : phrase.Noun is null && !document.Tokens[phrase.First].Is(WordTags.Determiner)
        );
}
