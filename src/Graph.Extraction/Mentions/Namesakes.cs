using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Tells persons of one name apart where the article does: by the states whose offices stand beside the name ("Somalias utrikesminister Ali
/// Hassan", "Ali Hassan, Iraq's trade minister"), else by the parties in brackets behind it. Each bearer is known by the name with what
/// tells him; a mention that may be of more than one stays that of the bare name.
/// </summary>
internal sealed class Namesakes(Document document)
{
    private readonly OfficeBeside _offices = new(document);

    /// <summary>By what a person was told first: a state or, marked so, a party.</summary>
    private readonly Dictionary<(Entity Person, bool IsParty), Entity> _first = document.Buffers.Kept<Dictionary<(Entity, bool), Entity>>();

    /// <summary>Persons who are told by more than one state or party.</summary>
    private readonly HashSet<Entity> _several = document.Buffers.Kept<HashSet<Entity>>();

    /// <summary>Gives the mentions of a name that several bear to its bearers.</summary>
    public void TellApart()
    {
        _first.Clear();
        _several.Clear();
        foreach (var reference in document.ReferenceAt)
        {
            if (reference is { Entity: { Kind: EntityKind.Person, NameParts.Length: > 1, TimesNamed: > 1 } person })
            {
                See(person, _offices.StateOf(reference), isParty: false);
                See(person, document.Parties.InBrackets(reference.End), isParty: true);
            }
        }

        if (_several.Count > 0)
        {
            TellSeveralApart();
        }
    }

    private void See(Entity person, Entity? by, bool isParty)
    {
        if (by is not null && !_first.TryAdd((person, isParty), by) && _first[(person, isParty)] != by)
        {
            _several.Add(person);
        }
    }

    private void TellSeveralApart()
    {
        var named = new List<Reference>();
        foreach (var reference in document.ReferenceAt)
        {
            if (reference is not null && _several.Contains(reference.Entity))
            {
                named.Add(reference);
            }
        }

        foreach (var mentions in named.GroupBy(n => n.Entity))
        {
            TellApart(mentions.Key, [.. mentions]);
        }
    }

    private void TellApart(Entity person, List<Reference> mentions)
    {
        var (states, parties) = (Told(mentions, _offices.StateOf), Told(mentions, m => document.Parties.InBrackets(m.End)));
        var told = AreSeveral(states) ? states : parties;
        if (!AreSeveral(told))
        {
            return;
        }

        var bearers = told.OfType<Entity>().Distinct().ToDictionary(by => by, by => Bearer(person, by));
        var (last, isClear) = ((Entity?)null, true);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (i > 0 && IsParagraphBetween(mentions[i - 1].First, mentions[i].First))
            {
                (last, isClear) = (null, true);
            }

            if ((told[i] ?? _offices.StateBefore(mentions[i].First)) is { } by && bearers.TryGetValue(by, out var bearer))
            {
                isClear &= last is null || last == bearer;
                last = bearer;
            }

            if ((told[i] is null || last is null) && !isClear)
            {
                continue;
            }

            Give(mentions[i], last);
        }
    }

    private static List<Entity?> Told(List<Reference> mentions, Func<Reference, Entity?> by) => mentions.ConvertAll(m => by(m));

    private static bool AreSeveral(List<Entity?> told) => told.OfType<Entity>().Distinct().Take(2).Count() > 1;

    private Entity Bearer(Entity person, Entity by)
    {
        var bearer = document.Entities.Add(EntityKind.Person, $"{person.Key}{NodeId.BearerMark}{by.Key.ToLowerInvariant()}", person.Name);
        (bearer.NameParts, bearer.Gender) = (person.NameParts, person.Gender);
        return bearer;
    }

    private void Give(Reference mention, Entity? bearer)
    {
        if (bearer is null)
        {
            return;
        }

        document.ReferenceAt[mention.First] = mention with { Entity = bearer };
        bearer.TimesNamed++;
        bearer.LastNamedAt = mention.First;
    }

    private bool IsParagraphBetween(int before, int at)
    {
        for (var i = before + 1; i <= at; i++)
        {
            if (document.Tokens[i].Has(TokenFlags.ParagraphStart))
            {
                return true;
            }
        }

        return false;
    }
}
