using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Model;

namespace Graph.Extraction.Rules.Trade;

/// <summary>Finds trade between two states with its direction and the change in per cent: "Kinas import från Ryssland ökade med 57
/// procent", "Turkey bought 4 percent less from Russia".</summary>
internal sealed partial class TradeFinder(Document document, ReferentFinder referents, AmountFinder amounts, Judge judge)
{
    private readonly PercentChanges _changes = new(document, amounts);
    private Proposal? _last;
    private int _lastSentence = -2;
    private int _made;

    public void Read(Reading reading)
    {
        if (reading.Sentence.IsQuestion)
        {
            return;
        }

        _made = 0;
        foreach (var clause in reading.Sentence.Clauses)
        {
            foreach (var element in clause.Elements)
            {
                if (element.Phrase.Noun?.Noun is { } noun && IsTrade(noun))
                {
                    ReadNoun(reading, clause, element.Phrase);
                }
            }

            ReadVerb(reading, clause);
        }

        if (_made > 0)
        {
            _lastSentence = reading.Index;
        }
        else if (
            _last is { } open
            && _lastSentence == reading.Index - 1
            && !open.Attributes.ContainsKey("changePercent")
            && _changes.First(reading.Sentence.First, reading.Sentence.End, reading.Sentence.First) is { } change
        )
        {
            open.Set("changePercent", AttributeValue.Of(change));
        }
    }

    private TradeDirection? DirectionOf(string? word) =>
        word is not null && document.Knowledge.TradeWords.TryGetValue(word, out var direction) ? direction : null;

    private bool IsTrade(string noun) => DirectionOf(noun) is not null && !document.Knowledge.TradeVerbs.Contains(noun);

    private void ReadNoun(Reading reading, Clause clause, NounPhrase phrase)
    {
        var told = new Told(reading, clause, DirectionOf(phrase.Noun!.Noun)!.Value, phrase.NounAt, phrase);
        if (told.IsDirected && _made == 0 && NextTrade(reading, phrase.NounAt) == reading.Sentence.End && ReadEach(told, phrase))
        {
            return;
        }

        var governed = Partners(clause, phrase)
            .Where(p => !told.IsDirected || !(IsWhere(p.Preposition) || IsAgent(p.Preposition)))
            .ToList();
        var (owners, partners) = (OwnersOf(told, phrase), States(governed.Select(p => p.State)));
        var (source, goal) = (
            Governed(told, governed, document.Knowledge.Pack.Grammar.From),
            Governed(told, governed, document.Knowledge.Pack.Grammar.To)
        );
        if (owners.Count == 0 && source is not null && goal is not null && told.IsDirected)
        {
            (owners, partners) = ([source], [goal]);
            (owners, partners) = told.Direction == TradeDirection.Export ? (owners, partners) : (partners, owners);
        }

        owners = GoingOn(told, phrase, owners);
        if (owners.Count == 0 && partners.Count > 0 && IsUnowned(told, phrase))
        {
            owners = CountingOrBefore(told);
        }

        if (owners.Count == 0 && partners.Count >= 2 && !told.IsDirected && governed.TrueForAll(IsBetween))
        {
            (owners, partners) = ([partners[0]], [.. partners.Skip(1)]);
        }

        NoteTrader(reading, phrase);
        Add(told, owners, partners, ChangeAt(reading, phrase.NounAt));
    }

    private bool IsBetween((string Preposition, Entity State) partner) =>
        document.Knowledge.Pack.Grammar.Mutual.Contains(partner.Preposition);

    /// <summary>Whose trade a noun tells: its owner's, or, of exports and imports, that of the subjects of its clause.</summary>
    private List<Entity> OwnersOf(Told told, NounPhrase phrase) =>
        States(
            referents.Owner(phrase, Viewpoint.Free) is { } owner ? [owner]
            : !told.IsDirected ? []
            : told
                .Clause.Subjects.Where(s => !ReferenceEquals(s, phrase))
                .SelectMany(s => referents.Of(s, throughModifiers: false, Viewpoint.Free))
        );

    /// <summary>"Its imports rose 3 per cent and exports fell": exports and imports without an owner are those of whoever traded
    /// before.</summary>
    private List<Entity> GoingOn(Told told, NounPhrase phrase, List<Entity> owners)
    {
        if (!told.IsDirected || _last is not { } last)
        {
            return owners;
        }

        var goesOn =
            _made > 0
                ? phrase.Possessor is null && phrase.Modifiers.Length == 0
                : owners.Count == 0 && referents.Owner(phrase, Viewpoint.Free) is null && told.Clause.Subjects.Contains(phrase);
        return goesOn ? [last.Subject!] : owners;
    }

    /// <summary>"Exports to Peru fell": whether exports or imports are nobody's by the words around them.</summary>
    private static bool IsUnowned(Told told, NounPhrase phrase) =>
        told.IsDirected && told.Clause.Subjects.Contains(phrase) && phrase is { Possessor: null, Possessive: null, Modifiers.Length: 0 };

    /// <summary>"Statistics Norway said exports to Peru fell": the trade that a state or its agency counts is its own.</summary>
    private List<Entity> Counting(Told told) =>
        judge.SourceOf(told.Reading, told.Clause) switch
        {
            { Kind: EntityKind.State } state => [state],
            { Kind: EntityKind.Organization } agency
                when document.Knowledge.Pack.Grammar.Counting.Contains(agency.Key)
                    && document.Entities.State(agency.State) is { } counted => [counted],
            _ => [],
        };

    /// <summary>"Exports from Spain rose 6 per cent to Morocco and 2 per cent to Algeria": each partner has a figure of its own.</summary>
    private bool ReadEach(Told told, NounPhrase phrase)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        var (own, other) = told.Direction == TradeDirection.Export ? (grammar.From, grammar.To) : (grammar.To, grammar.From);
        List<Entity> Behind(IReadOnlySet<string> prepositions) =>
            States(
                told.Clause.Elements.Where(e => e.Preposition is { } p && prepositions.Contains(p))
                    .Select(e => e.Phrase.Name?.Entity)
                    .OfType<Entity>()
            );
        var partners = Behind(other);
        var owner = referents.Owner(phrase, Viewpoint.Free) is { Kind: EntityKind.State } whose ? whose : Behind(own).FirstOrDefault();
        var changes = partners.Count < 2 || owner is null ? [] : _changes.Of(told.Reading.Sentence);
        if (changes.Count != partners.Count || changes.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < partners.Count; i++)
        {
            Add(told, [owner!], [partners[i]], changes[i]);
        }

        return true;
    }

    /// <summary>"The sale of mines in Chile": what is sold stands somewhere, which is nobody that it is sold to.</summary>
    private bool IsWhere(string preposition)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        return grammar.Place.Contains(preposition) && !grammar.From.Contains(preposition) && !grammar.To.Contains(preposition);
    }

    /// <summary>"Tariffs on exports by Chile": who does something is nobody that it is sold to.</summary>
    private bool IsAgent(string preposition) => document.Knowledge.Pack.Grammar.Agent.Contains(preposition);

    /// <summary>States behind a preposition in the phrase or its clause that are not the agents or owners of something else.</summary>
    private IEnumerable<(string Preposition, Entity State)> Partners(Clause clause, NounPhrase phrase)
    {
        var at = clause.IndexOf(phrase);
        var group = -1;
        for (var i = at + 1; i < clause.Elements.Length; i++)
        {
            var element = clause.Elements[i];
            if (element.Preposition is null && element.VerbsBefore != clause.Elements[at].VerbsBefore)
            {
                yield break;
            }

            if (
                element.Preposition is { } preposition
                && (MakerIn(element, phrase) is { } maker ? States(maker.Alone) : StatesIn(element.Phrase)) is { Count: > 0 } states
                && (group < 0 || element.Group == group || element.PrepositionAt <= clause.Elements[i - 1].Phrase.End + 1)
            )
            {
                group = element.Group;
                foreach (var state in states)
                {
                    yield return (preposition, state);
                }
            }
        }
    }

    /// <summary>The state that a phrase names, or the states that "the two countries" stands for.</summary>
    private List<Entity> StatesIn(NounPhrase phrase) =>
        phrase.Name is { } name ? (name.Genitive ? [] : States(name.Entity.Alone))
        : phrase.Possessor is null && phrase.Modifiers.Length == 0 ? States(referents.Of(phrase, throughModifiers: false, Viewpoint.Free))
        : [];

    /// <summary>"Imports of Chinese goods": whose goods are bought.</summary>
    private Entity? MakerIn(Element goods, NounPhrase imports) =>
        goods is { Preposition: { } preposition, Phrase: { Name: null, Noun: not null, Possessor: null, Modifiers: [var maker] } }
        && maker.Form == ReferenceForm.Adjective
        && DirectionOf(imports.Noun?.Noun) == TradeDirection.Import
        && document.Knowledge.Pack.Grammar.PossessorOf.Contains(preposition)
        && !referents.IsPeople(goods.Phrase)
            ? maker.Entity
            : null;

    private static Entity? Governed(Told told, List<(string Preposition, Entity State)> partners, IReadOnlySet<string> prepositions) =>
        partners.Find(p => prepositions.Contains(p.Preposition)).State ?? Fronted(told, prepositions);

    private void ReadVerb(Reading reading, Clause clause)
    {
        if (!clause.Passive && DirectionOf(clause.Lemma) is { } direction)
        {
            ReadVerb(reading, clause, direction);
        }
    }

    private void ReadVerb(Reading reading, Clause clause, TradeDirection direction)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        var partners = clause
            .Elements.Where(e =>
                e.Preposition is { } preposition
                && (
                    direction == TradeDirection.Import
                        ? grammar.From.Contains(preposition) || grammar.Agent.Contains(preposition)
                        : direction == TradeDirection.Trade || grammar.To.Contains(preposition)
                )
                && e.VerbsBefore > 0
                && e.Phrase.Name is { Entity.Kind: EntityKind.State }
            )
            .Select(e => e.Phrase.Name!.Entity);
        Add(
            new Told(reading, clause, direction, clause.Main, Noun: null),
            States(clause.Subjects.SelectMany(s => referents.Of(s, throughModifiers: false, Viewpoint.Free))),
            States(partners),
            ChangeAt(reading, clause.Main)
        );
    }

    private static List<Entity> States(IEnumerable<Entity> entities)
    {
        List<Entity> states = [];
        foreach (var entity in entities)
        {
            if (entity.Kind == EntityKind.State && !states.Contains(entity))
            {
                states.Add(entity);
            }
        }

        return states;
    }

    private double? ChangeAt(Reading reading, int trigger) => _changes.First(trigger, NextTrade(reading, trigger), reading.Sentence.First);

    private void Add(Told told, List<Entity> owners, List<Entity> partners, double? change)
    {
        foreach (var owner in owners)
        {
            foreach (var partner in partners.Where(p => p != owner))
            {
                var proposal = Propose(told, owner, partner, change);
                if (judge.Submit(proposal) is not null)
                {
                    (_last, _made) = (proposal, _made + 1);
                }
            }
        }
    }

    private Proposal Propose(Told told, Entity owner, Entity partner, double? change)
    {
        var proposal = new Proposal
        {
            Type = RelationType.TradesWith,
            Subject = owner,
            Object = partner,
            Reading = told.Reading,
            Clause = told.Clause,
            Deed = told.Noun,
            TriggerFirst = told.Trigger,
            TriggerEnd = told.Trigger + 1,
            Rule = RuleNames.In(document.Knowledge.Pack, RuleNames.Trade),
            Confidence = change is null ? 0.75 : 0.9,
        };
        if (told.IsDirected)
        {
            proposal.Set("direction", AttributeValue.Of(told.Direction == TradeDirection.Export ? "EXPORT" : "IMPORT"));
        }

        if (change is { } percent)
        {
            proposal.Set("changePercent", AttributeValue.Of(percent));
        }

        return proposal;
    }

    private int NextTrade(Reading reading, int after)
    {
        for (var i = after + 1; i < reading.Sentence.End; i++)
        {
            if (document.Words[i] is { } word && word.Is(WordTags.Noun) && IsTrade(word.Noun ?? word.Verb ?? ""))
            {
                return i;
            }
        }

        return reading.Sentence.End;
    }

    /// <summary>The word that tells of trade and where it stands.</summary>
    private sealed record Told(Reading Reading, Clause Clause, TradeDirection Direction, int Trigger, NounPhrase? Noun)
    {
        public bool IsDirected => Direction != TradeDirection.Trade;
    }
}
