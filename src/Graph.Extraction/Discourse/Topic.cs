using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>Keeps whom the text is about, sentence by sentence, and who is named together, for what refers back to them.</summary>
internal sealed class Topic(Document document, ReferentFinder referents)
{
    private readonly Strangers _strangers = new(document, referents);
    private readonly Companions _companions = new(referents);
    private readonly SentenceSubject _subjects = new(document, referents);
    private Clause? _open;

    /// <summary>Whom the last sentence that is no speech was about.</summary>
    public Entity? Actor { get; private set; }

    /// <summary>The last person among those whom sentences were about.</summary>
    public Entity? Person { get; private set; }

    /// <summary>Whom the very last sentence that is no speech was about, or null.</summary>
    public Entity? Latest { get; private set; }

    /// <summary>Notes whom a sentence is about.</summary>
    public void See(Reading reading)
    {
        Latest = _subjects.Of(reading);
        if (Latest is { } subject)
        {
            Actor = subject;
            Person = subject.Kind == EntityKind.Person ? subject : Person;
        }
    }

    /// <summary>Makes whom a sentence is about the likeliest referent of what follows.</summary>
    public void Prefer(Reading reading)
    {
        _strangers.See(reading);
        if (_subjects.Of(reading) is { } subject)
        {
            referents.Prefer(subject);
        }
        else if (IsOfSeveral(reading.Sentence))
        {
            referents.Blur();
        }
    }

    /// <summary>Whether the subject of a main clause is several without a name.</summary>
    private bool IsOfSeveral(Sentence sentence)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Main && clause.Subjects is [{ Name: null, Pronoun: null } several] && referents.IsPlural(several))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Before a plural pronoun: notes who are named together in the clauses before its own.</summary>
    public void SeeGroupsBefore(Reading reading, NounPhrase phrase)
    {
        if (phrase.Pronoun is not { Value: "pl" } || reading.Sentence.ClauseOf(phrase) is not { } clause || clause == _open)
        {
            return;
        }

        for (var i = 0; i < clause.Index; i++)
        {
            _companions.See(reading.Sentence.Clauses[i]);
        }

        _open = clause;
    }

    public void SeeGroups(Reading reading)
    {
        foreach (var clause in reading.Sentence.Clauses)
        {
            _companions.See(clause);
        }
    }

    /// <summary>Before "it" as a subject: prefers the state or organization that the main clause before says something of: "Riyadh accused
    /// Iran, and in 2019 it blamed …".</summary>
    public void PreferBefore(Reading reading, NounPhrase phrase)
    {
        if (phrase.Pronoun is not { Value: "n" } || reading.Sentence.ClauseOf(phrase) is not { } own || !own.Subjects.Contains(phrase))
        {
            return;
        }

        Clause? before = null;
        foreach (var clause in reading.Sentence.Clauses)
        {
            before = clause.Kind == ClauseKind.Main && clause != own && clause.HasVerb && clause.Main < phrase.First ? clause : before;
        }

        if (
            before
                ?.Subjects.SelectMany(s => referents.Of(s, throughModifiers: false, Viewpoint.Free))
                .FirstOrDefault(e => e.Kind is EntityKind.State or EntityKind.Organization) is
            { } named
        )
        {
            referents.Prefer(named);
        }
    }
}
