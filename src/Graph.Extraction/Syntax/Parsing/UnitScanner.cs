using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Looks ahead in the units of a sentence for what the clause builder must know before it decides.</summary>
internal sealed class UnitScanner(Document document, TreeDraft tree, List<Unit> units)
{
    private const int LongestInsertion = 8;
    private const int LongestRelative = 16;
    private const int LongestSubject = 10;

    private Grammar Grammar => document.Knowledge.Pack.Grammar;

    public UnitKind KindAt(int i) => i >= 0 && i < units.Count ? units[i].Kind : UnitKind.Break;

    public bool IsFinite(int i) => KindAt(i) == UnitKind.Verb && tree.IsFinite(units[i].First);

    public bool Is(int i, Morphology form) => KindAt(i) == UnitKind.Verb && tree.Is(units[i].First, form);

    public Word? WordAt(int i) => i >= 0 && i < units.Count ? document.Tokens[units[i].First].Word : null;

    /// <summary>Whether the phrase at a unit is the subject of a finite verb of its own that follows; in a subordinate clause a supine
    /// needs none: "sedan Kina använt".</summary>
    public bool OwnVerbFollows(int i, bool orSupine = false)
    {
        var inserted = false;
        for (var k = i + 1; k < units.Count && k < i + LongestSubject; k++)
        {
            switch (units[k].Kind)
            {
                case UnitKind.Verb when IsOfSecond(i, k):
                    return false;
                case UnitKind.Verb:
                    return IsFinite(k) || (orSupine && Is(k, Morphology.Supine));
                case UnitKind.Coordinator or UnitKind.Comma or UnitKind.Adposition when OpensAnother(k):
                    return false;
                case UnitKind.Nominal when k > i + 1 && units[k - 1].Kind is UnitKind.Adposition or UnitKind.Coordinator or UnitKind.Comma:
                case UnitKind.Adposition or UnitKind.Adverb or UnitKind.Negation or UnitKind.Date or UnitKind.Coordinator:
                    continue;
                case UnitKind.Comma when OnlyLight(i + 1, k) && VerbAfterInsertion(k, throughRelatives: k == i + 1):
                    return true;
                case UnitKind.Comma when k == i + 1 && KindAt(k + 1) is UnitKind.Nominal or UnitKind.Adverb or UnitKind.Adposition:
                    inserted = true;
                    continue;
                case UnitKind.Comma when inserted && k > i + 2 && KindAt(k + 1) == UnitKind.Verb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>"After the vote, Chile left": the verb belongs to the only other phrase, behind a comma that closes no insertion and parts
    /// no members.</summary>
    private bool IsOfSecond(int phrase, int verb)
    {
        var k = verb - 1;
        while (KindAt(k) is UnitKind.Adverb or UnitKind.Negation or UnitKind.Date)
        {
            k--;
        }

        return k == phrase + 2 && KindAt(phrase) == UnitKind.Nominal && KindAt(k) == UnitKind.Nominal && KindAt(k - 1) == UnitKind.Comma;
    }

    /// <summary>Whether the verb behind a unit belongs to what that opens: "and left", "and they left", "after Karl Lind left".</summary>
    private bool OpensAnother(int i) =>
        units[i].Kind switch
        {
            UnitKind.Coordinator => KindAt(i + 1) == UnitKind.Verb || IsSubjectPronoun(i + 1) || IsAddressed(i + 1),
            UnitKind.Comma => IsSubjectPronoun(i + 1) && !IsSaidAside(i + 1),
            _ => OpensForName(i),
        };

    /// <summary>"After Karl Lind left": a word that can be an adposition before a name that has a verb.</summary>
    private bool OpensForName(int i) =>
        WordAt(i)?.Is(WordTags.Subordinator) == true
        && KindAt(i + 1) == UnitKind.Nominal
        && units[i + 1].Nominal is { } subject
        && (
            subject.NamesActor || subject is { Name: null, Noun: { } organ, Modifiers.Count: > 0 } && document.Knowledge.IsStateOrgan(organ)
        )
        && FiniteFollowsAtOnce(i + 2);

    /// <summary>Whether a unit is a pronoun in the form that only a subject has.</summary>
    public bool IsSubjectPronoun(int i) =>
        KindAt(i) == UnitKind.Nominal && units[i].Nominal is { Pronoun: { } pronoun } && Grammar.SubjectPronouns.Contains(pronoun.Text);

    /// <summary>"From Chile and you tell me": whether "you" has a verb right behind it.</summary>
    public bool IsAddressed(int i) =>
        KindAt(i) == UnitKind.Nominal && units[i].Nominal is { Pronoun.Value: "second" } && FiniteFollowsAtOnce(i + 1);

    /// <summary>"Chile, she said, would leave": a subject and its verb between commas.</summary>
    public bool IsSaidAside(int i) => KindAt(i + 1) == UnitKind.Verb && KindAt(i + 2) is UnitKind.Comma or UnitKind.Quote;

    /// <summary>"Accusing Chile of lying, Peru left", "speaking in Jackson, Ohio, Anna Berg left": whether behind the next comma, or the
    /// one behind what that adds, a phrase with a finite verb of its own stands.</summary>
    public bool SubjectFollowsComma(int from)
    {
        var comma = units.FindIndex(from, u => u.Kind is UnitKind.Comma or UnitKind.Break);
        return comma >= 0
            && KindAt(comma) == UnitKind.Comma
            && KindAt(comma + 1) == UnitKind.Nominal
            && (OwnVerbFollows(comma + 1) || IsOfSecond(comma + 1, VerbBehind(comma + 3)));
    }

    /// <summary>Whether a phrase stands right behind a noun without a comma, as the subject of a relative clause without a relative does:
    /// "the bloc they founded".</summary>
    public bool IsContact(int i, NominalDraft phrase) =>
        i > 0
        && units[i - 1] is { Kind: UnitKind.Nominal, Nominal: { Pronoun: null, NounAt: >= 0 } }
        && (
            phrase.Pronoun is { } pronoun
                ? Grammar.SubjectPronouns.Contains(pronoun.Text) || (!Grammar.VerbSecond && pronoun.Value is not "refl")
                : !Grammar.VerbSecond && StartsWithDeterminer(phrase)
        );

    private bool StartsWithDeterminer(NominalDraft phrase) =>
        phrase.NamesActor || tree.Pos(phrase.First) == PartOfSpeech.Determiner || phrase.Possessive is not null;

    /// <summary>Whether a finite verb follows a phrase with nothing but adverbs and phrases with adpositions between.</summary>
    public bool VerbFollowsSubject(int i)
    {
        var k = i + 1;
        while (
            KindAt(k) is UnitKind.Adverb or UnitKind.Negation
            || (KindAt(k) == UnitKind.Adposition && WordAt(k)?.Is(WordTags.Subordinator) != true)
            || (KindAt(k) == UnitKind.Nominal && KindAt(k - 1) == UnitKind.Adposition)
        )
        {
            k++;
        }

        return IsFinite(k);
    }

    /// <summary>Whether an adverb behind an adposition modifies the phrase behind it ("in about ten states"), and is not what the
    /// adposition governs ("since then Armenia").</summary>
    public bool Governs(int adverb) =>
        units[adverb + 1].Nominal is { } phrase
        && (phrase.NumberAt >= 0 || tree.Pos(phrase.First) is PartOfSpeech.Determiner or PartOfSpeech.Adjective);

    /// <summary>Whether an adposition stands alone, as in "thirteen voted for".</summary>
    public bool Dangles(int i) =>
        i + 1 >= units.Count || units[i + 1].Kind is UnitKind.Coordinator or UnitKind.ClauseCoordinator or UnitKind.Break or UnitKind.Comma;

    /// <summary>Whether a word that can be an adposition and a subordinator tells what the noun before is about: "en resolution om
    /// vapenvila".</summary>
    public bool IsTopic(int i) =>
        i > 0
        && WordAt(i) is { } word
        && Grammar.Topic.Contains(word.Text)
        && units[i - 1] is { Kind: UnitKind.Nominal, Nominal: { NounAt: >= 0, Name: null } }
        && i + 1 < units.Count
        && units[i + 1] is { Kind: UnitKind.Nominal, Nominal.Pronoun: null };

    /// <summary>Whether just one finite verb stands before the next mark.</summary>
    public bool HasOneFinite(int from)
    {
        var found = 0;
        for (var k = from; k < units.Count && units[k].Kind is not (UnitKind.Comma or UnitKind.Break or UnitKind.Quote); k++)
        {
            found += IsFinite(k) ? 1 : 0;
        }

        return found == 1;
    }

    /// <summary>The finite verb right behind a phrase and its adverbs, or -1.</summary>
    private int VerbBehind(int phrase)
    {
        var verb = phrase + 1;
        while (KindAt(verb) is UnitKind.Adverb or UnitKind.Negation or UnitKind.Date)
        {
            verb++;
        }

        return IsFinite(verb) ? verb : -1;
    }

    public bool VerbFollowsAtOnce(int from) => KindAt(BehindAdverbs(from)) == UnitKind.Verb;

    public bool FiniteFollowsAtOnce(int from) => IsFinite(BehindAdverbs(from));

    private int BehindAdverbs(int from)
    {
        while (KindAt(from) is UnitKind.Adverb or UnitKind.Negation)
        {
            from++;
        }

        return from;
    }

    /// <summary>The next verb before a word that begins another clause, or -1.</summary>
    public int NextVerb(int from)
    {
        for (var k = from; k < units.Count; k++)
        {
            switch (units[k].Kind)
            {
                case UnitKind.Verb:
                    return k;
                case UnitKind.Break or UnitKind.Subordinator or UnitKind.Relative or UnitKind.ClauseCoordinator:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a finite verb follows in the same clause; insertions between commas are passed over, relative clauses among them
    /// where that is wanted.</summary>
    public bool FiniteBeforeComma(int from, bool throughRelatives = true)
    {
        for (var k = from; k < units.Count; k++)
        {
            switch (units[k].Kind)
            {
                case UnitKind.Verb when IsFinite(k) || Is(k, Morphology.Supine):
                    return true;
                case UnitKind.Break
                or UnitKind.Subordinator
                or UnitKind.Relative
                or UnitKind.ClauseCoordinator
                or UnitKind.InfinitiveMarker:
                    return false;
                case UnitKind.Comma when VerbAfterInsertion(k, throughRelatives):
                    return true;
                case UnitKind.Comma when k > from + 1 || IsOfSecond(from, VerbBehind(k + 1)):
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether an insertion between commas, as in "after Iran, an old ally, attacked", is followed by a finite verb.</summary>
    private bool VerbAfterInsertion(int comma, bool throughRelatives)
    {
        var relative = false;
        for (var k = comma + 1; k < units.Count && k < comma + (relative ? LongestRelative : LongestInsertion); k++)
        {
            switch (units[k].Kind)
            {
                case UnitKind.Relative when throughRelatives:
                    relative = true;
                    continue;
                case UnitKind.Verb or UnitKind.Negation or UnitKind.InfinitiveMarker when relative:
                    continue;
                case UnitKind.Comma:
                    return FiniteFollowsAtOnce(k + 1);
                case UnitKind.Nominal or UnitKind.Adposition or UnitKind.Date or UnitKind.Coordinator or UnitKind.Adverb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    public bool NounThenVerb(int from) =>
        KindAt(from) == UnitKind.Nominal
        && FiniteBeforeComma(from + 1)
        && units[from].Nominal is { Name: not null } or { Pronoun: not null };

    /// <summary>Whether a verb of whatever form follows a name or pronoun with nothing but adverbs between: "that Russia cease".</summary>
    public bool SubjectThenVerb(int from) =>
        KindAt(from) == UnitKind.Nominal
        && units[from].Nominal is { Name: not null } or { Pronoun: not null }
        && NextVerb(from + 1) is >= 0 and var verb
        && OnlyLight(from + 1, verb);

    /// <summary>Whether the verb behind a subject has no object, so that what stands before may be it: "a pact that it signed with
    /// Kyiv".</summary>
    public bool LeavesGap(int from)
    {
        var verb = NextVerb(from);
        while (verb >= 0 && KindAt(verb + 1) is UnitKind.Verb or UnitKind.Adverb or UnitKind.Negation && verb + 1 < units.Count)
        {
            verb++;
        }

        return verb >= 0
            && (
                verb + 1 == units.Count
                || units[verb + 1].Kind is UnitKind.Adposition or UnitKind.Date or UnitKind.Comma or UnitKind.Break or UnitKind.Coordinator
            );
    }

    /// <summary>Whether nothing but adverbs, dates and phrases with adpositions stands in a range.</summary>
    public bool OnlyLight(int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            var governed = units[k].Kind == UnitKind.Nominal && k > from && units[k - 1].Kind == UnitKind.Adposition;
            if (!governed && units[k].Kind is not (UnitKind.Adverb or UnitKind.Negation or UnitKind.Date or UnitKind.Adposition))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing but marks, coordinators, adverbs and dates stands between an element and a unit.</summary>
    public bool IsAdjacent(ElementDraft last, int i)
    {
        for (var k = last.Unit + 1; k < i; k++)
        {
            if (units[k].Kind is not (UnitKind.Comma or UnitKind.Coordinator or UnitKind.Adverb or UnitKind.Date))
            {
                return false;
            }
        }

        return true;
    }
}
