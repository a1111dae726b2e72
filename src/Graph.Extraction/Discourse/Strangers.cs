using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Discourse;

/// <summary>Sees whether a sentence is about somebody, several, or a thing that speaks, whom the text does not name, so that "he", "they"
/// or "it" behind it means nobody that it has named.</summary>
internal sealed class Strangers(Document document, ReferentFinder referents)
{
    /// <summary>Notes of whom the main clauses of a sentence speak; one that goes on about whoever that was changes nothing.</summary>
    public void See(Reading reading)
    {
        var (somebody, something, several, goesOn) = (false, false, false, false);
        Entity? many = null;
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (clause is not { Kind: ClauseKind.Main, Subjects: [{ Name: null } only] })
            {
                continue;
            }

            many = MeantByMany(only);
            if (many is not null || IsKnown(only))
            {
                continue;
            }

            goesOn |= only.Pronoun is { Value: "m" or "f" or "n" or "pl" };
            var isSomebody = IsSomebody(only);
            somebody |= isSomebody && only is { Plural: false, Definite: false, Possessor: null };
            several |= only.Plural && (isSomebody || (only.Noun is { } noun && document.Knowledge.IsStateOrgan(noun)));
            something |= IsThing(only) && Speaks(reading, clause, only);
        }

        if (!goesOn)
        {
            referents.Meet(somebody, something, several, many);
        }
    }

    /// <summary>"Turkish officials", "the rebels": whom several without a name are, as one.</summary>
    private Entity? MeantByMany(NounPhrase phrase) =>
        phrase is { Plural: true, Pronoun: null } && referents.Of(phrase, throughModifiers: false, Viewpoint.Free) is [var one]
            ? one
            : null;

    /// <summary>Whether the text has told whom a phrase means; a spokesman of a state is not known by his state.</summary>
    private bool IsKnown(NounPhrase phrase) =>
        referents.ActorOf(phrase) is { } actor && (phrase.Office is null || actor.Kind == EntityKind.Person);

    private bool IsSomebody(NounPhrase phrase) =>
        phrase.Office is not null
        || (
            phrase.Noun is { } noun
            && (
                document.Knowledge.IsSomebody(noun)
                || document.Knowledge.IsCounterpart(noun)
                || document.Knowledge.Pack.Grammar.Members.Contains(noun.NounLemma)
            )
        );

    /// <summary>"The group of ministers": what is no person, though people may belong to it.</summary>
    private bool IsThing(NounPhrase phrase) =>
        phrase is { Plural: false, Office: null, Noun: { } noun }
        && (
            !document.Knowledge.IsSomebody(noun)
            || document.Knowledge.Collectives.Contains(noun.NounLemma)
            || document.Knowledge.AntecedentOf(noun) is "armed-group" or "group" or "party"
        );

    /// <summary>"The committee urged", "the resolution condemns": what speaks, or is voted on.</summary>
    private bool Speaks(Reading reading, Clause clause, NounPhrase subject) =>
        document.Knowledge.IsSpeech(clause.Lemma) || reading.NodeOf(subject) is { Kind: EntityKind.Resolution };
}
