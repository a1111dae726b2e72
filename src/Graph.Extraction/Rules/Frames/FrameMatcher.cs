using System.Collections.Frozen;
using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>Tries the frames of every trigger in a sentence: verbs of clauses, nouns and participles of noun phrases.</summary>
internal sealed partial class FrameMatcher(Document document, FrameSet frames, ReferentFinder referents, NodeFinder nodes, Judge judge)
{
    private static readonly string s_journalists = "/" + Sector.Journalists.ToString().ToLowerInvariant();

    private readonly SlotReader _slots = new(document, frames, referents, nodes, judge);
    private readonly AttributeReader _attributes = new(document, document.Knowledge.Numbers, document.Knowledge.Amounts);
    private readonly FrameConditions _conditions = new(document, referents);
    private readonly ActMemory _same = new(document, referents);
    private readonly ToldActs _acts = new(document, frames, referents);
    private readonly List<JudgedClaim> _made = [];

    public void Read(Reading reading)
    {
        _acts.NextSentence(reading);
        _same.NextSentence();
        foreach (var clause in reading.Sentence.Clauses)
        {
            MatchVerb(reading, clause);
            MatchHelper(reading, clause);
            foreach (var element in clause.Elements)
            {
                MatchPhrase(reading, clause, element.Phrase);
            }
        }
    }

    private void MatchVerb(Reading reading, Clause clause)
    {
        if (_same.Repeats(clause, reading.Sentence))
        {
            foreach (var proposal in _same.Repeat(clause, reading))
            {
                judge.Submit(proposal);
            }

            return;
        }

        if (clause.Lemma is not { } lemma || !frames.ByVerb.TryFind(lemma, out var tried))
        {
            return;
        }

        var hasNoun = tried.HaveNounIn(reading.Sentence);
        foreach (var frame in tried.All)
        {
            if ((frame.Nouns.Count > 0 && !hasNoun) || !_conditions.Fits(frame, reading, clause))
            {
                continue;
            }

            var noun = frame.Nouns.Count == 0 ? null : _slots.FindNoun(frame, clause);
            if (frame.Nouns.Count == 0 || noun is not null)
            {
                Apply(frame, new FrameSite(reading, clause, noun, clause.Main, clause.Main + 1));
            }
        }
    }

    private void MatchPhrase(Reading reading, Clause clause, NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            MatchPhrase(reading, clause, possessor);
        }

        var ofCompound = FramesOf(phrase.Lemmas.Compound);
        foreach (var frame in ofCompound)
        {
            MatchNoun(frame, reading, clause, phrase);
        }

        foreach (var frame in FramesOf(phrase.Lemmas.Noun))
        {
            if (!ofCompound.Contains(frame))
            {
                MatchNoun(frame, reading, clause, phrase);
            }
        }

        if (phrase.Participle?.Verb is { } verb && frames.ByParticiple.TryFind(verb, out var byParticiple))
        {
            foreach (var frame in byParticiple)
            {
                if (!phrase.Lemmas.AreIn(frame.Not))
                {
                    Apply(frame, new FrameSite(reading, clause, phrase, phrase.ParticipleAt, phrase.ParticipleAt + 1));
                }
            }
        }
    }

    private Frame[] FramesOf(string? noun) => noun is not null && frames.ByNoun.TryFind(noun, out var found) ? found : [];

    private void MatchNoun(Frame frame, Reading reading, Clause clause, NounPhrase phrase)
    {
        if (_conditions.FitsNoun(frame, clause) && (frame.NounIn is null || _slots.Stands(frame.NounIn, phrase, clause)))
        {
            Apply(frame, new FrameSite(reading, clause, phrase, phrase.NounAt, phrase.NounAt + 1));
        }
    }

    private void Apply(Frame frame, FrameSite site)
    {
        var clause = site.Clause;
        var own = referents.FirstActor(clause.Subjects);
        var view = new Viewpoint(own, GapOf(clause));
        var subjects = _slots.Read(
            frame.Subject,
            site,
            view,
            frame.SubjectKinds,
            holdersStand: !RelationVocabulary.Of(frame.Type).Subjects.Contains(NodeKind.Person),
            !frame.Strict,
            frame.Participles.Count > 0,
            peopleAct: PeopleAct(frame),
            isActor: true,
            officesStand: frame.Type != RelationType.Attacked
        );
        if (subjects.Count == 0)
        {
            judge.Reject(site.Reading, site.First, site.End, frame.Rule, "no subject of a fitting kind");
            return;
        }

        view = site.IsNominal ? view : view with { ClauseSubject = own ?? subjects[0] };
        var objects = IsDoneToSelf(frame, clause, own, subjects) ? [] : Objects(frame, site, view with { Excluded = subjects }, subjects);
        if (objects.Count == 0)
        {
            judge.Reject(site.Reading, site.First, site.End, frame.Rule, "no object of a fitting kind");
            return;
        }

        Propose(frame, site, subjects, objects);
        _acts.Note(_made);
        if (!site.IsNominal)
        {
            _same.Note(_made);
        }
    }

    /// <summary>Whom a relative clause stands behind, where it lacks its object.</summary>
    private IReadOnlyList<Entity> GapOf(Clause clause) =>
        clause is { Kind: ClauseKind.Relative, Antecedent: { } antecedent } && clause.Objects.Contains(antecedent)
            ? referents.Of(antecedent, throughModifiers: false, Viewpoint.Free)
            : [];

    /// <summary>"She replaced the 93-year-old": whoever does it to the object is not the object.</summary>
    private static bool IsDoneToSelf(Frame frame, Clause clause, Entity? own, IReadOnlyList<Entity> subjects) =>
        !clause.Passive && frame.Subject is [{ Kind: SlotKind.Object }] && own is not null && subjects.Contains(own);

    /// <summary>Whether only people and those for whom they speak can do what a frame tells: nobody meets a request.</summary>
    private static bool PeopleAct(Frame frame) => frame.Type is RelationType.Met or RelationType.SpokeWith or RelationType.AgreedWith;

    private void Propose(Frame frame, FrameSite site, IReadOnlyList<Entity> subjects, IReadOnlyList<Entity?> objects)
    {
        _made.Clear();
        var mutual = ReferenceEquals(subjects, objects);
        for (var i = 0; i < subjects.Count; i++)
        {
            for (var k = mutual ? i + 1 : 0; k < objects.Count; k++)
            {
                if (
                    !ReferenceEquals(objects[k], subjects[i])
                    && !IsAtHome(frame, subjects[i], objects[k])
                    && !IsOwnSide(frame, subjects[i], objects[k])
                    && !IsInterview(frame, subjects[i], objects[k])
                    && !IsVoteOnOwn(frame, subjects[i], objects[k])
                    && !IsMemberInPerson(frame, subjects[i], objects[k])
                    && !IsVoteOfMembers(frame, site, subjects[i])
                    && !IsOfItsTaker(frame, subjects[i])
                    && !IsAnothers(frame, site, subjects[i])
                    && !IsDeparture(frame, site.Clause, objects[k])
                    && !IsToldOtherWay(frame, site, subjects[i], objects[k])
                    && !(objects[k] is null && (IsAim(site.Clause) || IsTold(frame, site, subjects[i])))
                    && judge.Submit(ProposalOf(frame, site, VoterOf(frame, subjects[i]), objects[k])) is { } claim
                )
                {
                    _made.Add(claim);
                }
            }
        }
    }

    /// <summary>An ambassador votes for his state (rule 17 of the ontology).</summary>
    private static Entity VoterOf(Frame frame, Entity subject) =>
        RelationVocabulary.IsVote(frame.Type)
        && subject.Kind == EntityKind.Person
        && subject.Offices.FindLast(o => o.Office.Role is OfficeMatch.UnAmbassador or "ambassador").Of is { Kind: EntityKind.State } state
            ? state
            : subject;

    /// <summary>"Talked with a view to stopping the war": what is aimed at need not be the subject's to do.</summary>
    private bool IsAim(Clause clause) =>
        clause is { Kind: ClauseKind.Participle, Connector: { } connector } && document.Knowledge.Pack.Grammar.To.Contains(connector);

    /// <summary>Whether the same trigger has told of the deed with its object, so that another frame need not tell it without
    /// one; what is fired in an attack is not tested.</summary>
    private bool IsTold(Frame frame, FrameSite site, Entity subject)
    {
        foreach (var (told, _) in judge.ClaimsOf(site.Reading))
        {
            var isSame = told.Type == frame.Type && told.TriggerFirst == site.First;
            var isUse = told.Type == RelationType.Attacked && frame.Type == RelationType.TestedWeapon;
            if ((isSame || isUse) && ReferenceEquals(told.Subject, subject))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whoever speaks to a newspaper is asked by it.</summary>
    private static bool IsInterview(Frame frame, Entity subject, Entity? target) =>
        frame.Type == RelationType.SpokeWith && (IsMedium(subject) || IsMedium(target));

    /// <summary>"The Liberals attacked the Conservatives": a party is attacked, and attacks, in words.</summary>
    private static bool IsWarOfWords(Frame frame, Entity subject, Entity? target) =>
        frame.Type == RelationType.Attacked && (subject.Class == "party" || target is { Class: "party" });

    private static bool IsMedium(Entity? entity) =>
        entity is { Kind: EntityKind.Organization, Class: "media" }
        || entity is { Kind: EntityKind.Group } && entity.Key.EndsWith(s_journalists, StringComparison.Ordinal);

    /// <summary>"They abstained when their own draft had fallen": nobody votes against what he has put forward; the vote was on
    /// another.</summary>
    private bool IsVoteOnOwn(Frame frame, Entity voter, Entity? draft) =>
        frame.Type is RelationType.VotedAgainst or RelationType.AbstainedOn && draft is not null && nodes.IsSponsor(draft, voter);

    /// <summary>"She wants to join Nato", "Iran joined Hezbollah in attacking it": a state is a member of a bloc, and nobody in person, but
    /// of no armed group or company.</summary>
    private static bool IsMemberInPerson(Frame frame, Entity member, Entity? body) =>
        frame.Type == RelationType.MemberOf
        && (
            member.Kind == EntityKind.Person
                ? body is { Class: "bloc" } or { Class: "union", State.Length: 0 }
                : member.Kind == EntityKind.State && body is { Class: "armed-group" or "party" or "company" or "media" }
        );

    /// <summary>"Thirteen countries in the Security Council" is not the council.</summary>
    private static bool IsVoteOfMembers(Frame frame, FrameSite site, Entity voter) =>
        frame.Type is RelationType.VotedFor or RelationType.VotedAgainst or RelationType.AbstainedOn
        && voter.Kind == EntityKind.Organization
        && site.Clause?.Subjects is [{ NumberAt: >= 0, Name: null }, ..];

    /// <summary>"The Council softened its resolution": whoever texts are put to has put forward none.</summary>
    private static bool IsOfItsTaker(Frame frame, Entity subject) =>
        frame.Type == RelationType.Sponsored && subject is { Class: "body", State.Length: 0 };

    /// <summary>The objects; for a reciprocal relation without one, the subjects themselves; for a condemned act without a name, its
    /// actor.</summary>
    private IReadOnlyList<Entity?> Objects(Frame frame, FrameSite site, Viewpoint view, IReadOnlyList<Entity> subjects)
    {
        if (RelationVocabulary.Of(frame.Type).Objects.Length == 0)
        {
            return [null];
        }

        var found = Without(
            frame,
            subjects,
            _slots.Read(
                frame.ObjectBesides,
                site,
                view,
                frame.ObjectKinds,
                holdersStand: !frame.Direct && !RelationVocabulary.Of(frame.Type).Objects.Contains(NodeKind.Person),
                through: !frame.Direct,
                placesStand: frame.Type
                    is RelationType.Attacked
                        or RelationType.Aided
                        or RelationType.Threatened
                        or RelationType.Visited
                        or RelationType.YieldedTo,
                placesTell: frame.Type == RelationType.Aided,
                peopleAct: PeopleAct(frame)
            )
        );
        if (found.Count > 0 || frame.ObjectBesides.Count < frame.Object.Count)
        {
            return found.Count > 0 ? found
                : IsMutual(frame, site, subjects) ? subjects
                : [];
        }

        return Unnamed(frame, site, subjects);
    }

    /// <summary>"They are Russia's allies" tells nothing of what they are to each other.</summary>
    private bool IsOfAnother(Frame frame, NounPhrase? noun) =>
        frame.Subject is [{ Kind: SlotKind.Described }]
        && noun is not null
        && (
            noun is { Possessor: not null } or { Possessive: not null }
            || noun.Complements.Any(c =>
                document.Knowledge.Pack.Grammar.PossessorOf.Contains(c.Preposition) && referents.ActorOf(c.Phrase) is not null
            )
        );

    /// <summary>"Norway and Sweden came to terms with their opponents", "spoke to reporters": what several do with somebody else, known
    /// or not, they do not do with each other.</summary>
    private bool IsWithOthers(Frame frame, Clause clause)
    {
        var isDeed = frame is { Type: RelationType.CooperatesWith, Nouns.Count: 0 } || PeopleAct(frame);
        foreach (var element in isDeed ? clause.Elements : [])
        {
            if (
                element is { Preposition: { } preposition, Phrase: { Noun: { } noun, Negated: false, Name: null, Apposition: null } }
                && frame.ObjectBesides.Any(s => s.Kind == SlotKind.Prep && s.Prepositions.Contains(preposition))
                && (frame.Type == RelationType.CooperatesWith ? IsStranger(element.Phrase) : MayTakePart(element.Phrase, noun))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Cooperate with the inquiry": nobody whom the text has named; with "other countries" several also cooperate with each
    /// other.</summary>
    private bool IsStranger(NounPhrase phrase) =>
        !phrase.Lemmas.AreIn(document.Knowledge.Pack.Grammar.Peers) && referents.ActorOf(phrase, throughModifiers: true) is null;

    /// <summary>The entities that a frame takes as objects beside its subjects.</summary>
    private static IReadOnlyList<Entity> Without(Frame frame, IReadOnlyList<Entity> subjects, IReadOnlyList<Entity> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (subjects.Contains(entities[i]) || !TakesClass(frame, entities[i]))
            {
                return Taken(frame, subjects, entities);
            }
        }

        return entities;
    }

    private static List<Entity> Taken(Frame frame, IReadOnlyList<Entity> subjects, IReadOnlyList<Entity> entities)
    {
        var taken = new List<Entity>(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            if (!subjects.Contains(entities[i]) && !taken.Contains(entities[i]) && TakesClass(frame, entities[i]))
            {
                taken.Add(entities[i]);
            }
        }

        return taken;
    }

    private static bool TakesClass(Frame frame, Entity entity) =>
        frame.ObjectClasses.Count == 0 || entity.Kind != EntityKind.Organization || frame.ObjectClasses.Contains(entity.Class);

    private Proposal ProposalOf(Frame frame, FrameSite site, Entity subject, Entity? target)
    {
        var proposal = new Proposal
        {
            Type = IsWarOfWords(frame, subject, target) ? RelationType.Criticised : frame.Type,
            Subject = subject,
            Object = target,
            Reading = site.Reading,
            Clause = site.Clause,
            Noun = site.IsNominal ? site.Noun : null,
            Deed = site.IsNominal ? null : site.Noun,
            TriggerFirst = site.First,
            TriggerEnd = site.End,
            Rule = frame.Rule,
            Denies = frame.Negated,
            IsVerdict = IsVerdict(frame),
            IsOfHelper = !site.IsNominal && site.Clause.Main != site.First,
            Modality = frame.Modality ?? Modality.Asserted,
            Confidence = frame.Confidence,
        };
        _attributes.Read(frame, site.Clause, site.Noun, proposal);
        return proposal;
    }
}
