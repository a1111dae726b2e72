using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Discourse;

/// <summary>Sees whether a sentence is about somebody, or a thing that speaks, whom the text does not name, so that "he" or "it" behind
/// it means nobody that it has named.</summary>
internal sealed class Strangers(Document document, ReferentFinder referents)
{
    /// <summary>Notes of whom a sentence speaks.</summary>
    public void See(Reading reading)
    {
        var (somebody, something, goesOn) = In(reading);
        if (!goesOn)
        {
            referents.Meet(somebody, something);
        }
    }

    /// <summary>"A spokesman said", "the committee urged", "the resolution condemns": whether a main clause has somebody, or a thing that
    /// speaks or is voted on, of whom nothing is known for its subject, or goes on about whoever that was.</summary>
    private (bool Somebody, bool Something, bool GoesOn) In(Reading reading)
    {
        var (somebody, something, goesOn) = (false, false, false);
        foreach (var clause in reading.Sentence.Clauses)
        {
            if (
                clause is not { Kind: ClauseKind.Main, Subjects: [{ Name: null, Plural: false } only] }
                || (referents.ActorOf(only) is { } actor && (only.Office is null || actor.Kind == EntityKind.Person))
            )
            {
                continue;
            }

            goesOn |= only.Pronoun is { Value: "m" or "f" or "n" };
            var isSomebody = only.Office is not null || (only.Noun is { } noun && document.Knowledge.IsSomebody(noun));
            somebody |= isSomebody && only is { Definite: false, Possessor: null };
            something |= !isSomebody && only.Noun is not null && (document.Knowledge.IsSpeech(clause.Lemma) || IsDraft(reading, only));
        }

        return (somebody, something, goesOn);
    }

    private static bool IsDraft(Reading reading, NounPhrase phrase) => reading.NodeOf(phrase) is { Kind: EntityKind.Resolution };
}
