using Graph.Extraction.Phrases;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Clauses;

/// <summary>Looks ahead in the chunks of a sentence for what the clause builder must know before it decides.</summary>
internal sealed class ChunkScanner(Knowledge knowledge, List<Chunk> chunks)
{
    private const int LongestInsertion = 8;
    private const int LongestRelative = 16;

    /// <summary>Whether the phrase at a chunk is the subject of a finite verb of its own that follows.</summary>
    public bool OwnVerbFollows(int i, bool awaitsInfinitive)
    {
        var inserted = false;
        for (var k = i + 1; k < chunks.Count && k < i + 10; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb:
                    return chunks[k].Is(WordTags.Finite) && !(chunks[k].Is(WordTags.Participle) && NextIsAgent(k)) && !(awaitsInfinitive && chunks[k].Is(WordTags.Infinitive));
                case ChunkKind.Coordinator when k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Verb:
                    return false;
                case ChunkKind.Noun when k > i + 1 && chunks[k - 1].Kind is ChunkKind.Preposition or ChunkKind.Coordinator or ChunkKind.Comma:
                case ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Negation or ChunkKind.Date or ChunkKind.Coordinator:
                    continue;
                case ChunkKind.Comma when k == i + 1 && k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Noun:
                    inserted = true;
                    continue;
                case ChunkKind.Comma when k == i + 1 && k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Relative && VerbAfterInsertion(k, throughRelatives: true):
                    return true;
                case ChunkKind.Comma when inserted && k > i + 2 && k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Verb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    public bool NextIsAgent(int k) => k + 1 < chunks.Count && chunks[k + 1].Word is { } word && knowledge.Pack.Grammar.Agent.Contains(word.Text);

    /// <summary>Whether a finite verb follows that has no subject of its own: what stands before it is then a participle, as in "the arms sent to Kyiv by Norway came late".</summary>
    public bool BareFiniteFollows(int i)
    {
        for (var k = i + 1; k < chunks.Count; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb:
                    return chunks[k].Is(WordTags.Finite) && chunks[k - 1].Kind != ChunkKind.Coordinator && k > i + 1;
                case ChunkKind.Preposition or ChunkKind.InfinitiveMarker when k + 1 < chunks.Count && chunks[k + 1].Kind is ChunkKind.Noun or ChunkKind.Date:
                case ChunkKind.Noun when chunks[k - 1].Kind is ChunkKind.Preposition or ChunkKind.InfinitiveMarker:
                case ChunkKind.Noun when k > i + 3 && chunks[k - 1].Kind == ChunkKind.Coordinator && chunks[k - 3].Word is { } word && knowledge.Pack.Grammar.Agent.Contains(word.Text):
                case ChunkKind.Coordinator when k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Noun:
                case ChunkKind.Date or ChunkKind.Adverb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a word that can be a preposition and a subordinator tells what the noun before is about: "en resolution om vapenvila".</summary>
    public bool IsTopic(int i) => i > 0 && i + 1 < chunks.Count && chunks[i].Word is { } word && knowledge.Pack.Grammar.Topic.Contains(word.Text)
        && chunks[i - 1] is { Kind: ChunkKind.Noun, Phrase: { Noun: not null, Name: null } } && chunks[i + 1] is { Kind: ChunkKind.Noun, Phrase: { Pronoun: null } };

    /// <summary>Whether a phrase with a preposition is no beginning of a list with what follows its comma: an insertion, or a place before a person.</summary>
    public bool IsInserted(Element? last, NounPhrase next) => last is { Preposition: { } preposition } && preposition != "="
        && ((last.Chunk > 1 && chunks[last.Chunk - 2].Kind == ChunkKind.Comma) || (knowledge.Pack.Grammar.Place.Contains(preposition) && IsPerson(next) && !IsPerson(last.Phrase)));

    private static bool IsPerson(NounPhrase phrase) => phrase.Office is not null || phrase.Name is { Entity.Kind: Entities.EntityKind.Person };

    /// <summary>Whether a phrase stands right behind a noun without a comma, as the subject of a relative clause without a relative does: "the bloc they founded".</summary>
    public bool IsContact(int i) => !knowledge.Pack.Grammar.VerbSecond && i > 0 && chunks[i - 1] is { Kind: ChunkKind.Noun, Phrase: { Pronoun: null, Noun: not null } };

    /// <summary>Whether a preposition stands alone, as in "thirteen voted for".</summary>
    public bool Dangles(int i) => i + 1 == chunks.Count || chunks[i + 1].Kind is ChunkKind.Coordinator or ChunkKind.ClauseCoordinator or ChunkKind.Break or ChunkKind.Comma;

    public bool VerbFollowsAtOnce(int from)
    {
        var k = from;
        while (k < chunks.Count && chunks[k].Kind is ChunkKind.Adverb or ChunkKind.Negation)
        {
            k++;
        }

        return k < chunks.Count && chunks[k].Kind == ChunkKind.Verb;
    }

    public int NextVerb(int from)
    {
        for (var k = from; k < chunks.Count; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb:
                    return k;
                case ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.ClauseCoordinator:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a finite verb follows in the same clause; insertions between commas are passed over, relative clauses among them where that is wanted.</summary>
    public bool FiniteBeforeComma(int from, bool throughRelatives = true)
    {
        for (var k = from; k < chunks.Count; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb when chunks[k].Is(WordTags.Finite | WordTags.Supine):
                    return true;
                case ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.ClauseCoordinator or ChunkKind.InfinitiveMarker:
                    return false;
                case ChunkKind.Comma when VerbAfterInsertion(k, throughRelatives):
                    return true;
                case ChunkKind.Comma when k > from + 1:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether an insertion between commas, as in "after Iran, an old ally, attacked", is followed by a finite verb.</summary>
    private bool VerbAfterInsertion(int comma, bool throughRelatives)
    {
        var relative = throughRelatives && comma + 1 < chunks.Count && chunks[comma + 1].Kind == ChunkKind.Relative;
        for (var k = comma + 1; k < chunks.Count && k < comma + (relative ? LongestRelative : LongestInsertion); k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Negation or ChunkKind.InfinitiveMarker when relative:
                    continue;
                case ChunkKind.Comma:
                    return k + 1 < chunks.Count && chunks[k + 1].Is(WordTags.Finite);
                case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Date or ChunkKind.Coordinator or ChunkKind.Adverb:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    public bool NounThenVerb(int from) => from + 1 < chunks.Count && chunks[from].Kind == ChunkKind.Noun && FiniteBeforeComma(from + 1) && chunks[from].Phrase is { Name: not null } or { Pronoun: not null };

    /// <summary>Whether the verb behind a subject has no object, so that what stands before may be it: "a pact that it signed with Kyiv".</summary>
    public bool LeavesGap(int from)
    {
        var verb = NextVerb(from);
        while (verb >= 0 && verb + 1 < chunks.Count && chunks[verb + 1].Kind is ChunkKind.Verb or ChunkKind.Adverb or ChunkKind.Negation)
        {
            verb++;
        }

        return verb >= 0 && (verb + 1 == chunks.Count || chunks[verb + 1].Kind is ChunkKind.Preposition or ChunkKind.Date or ChunkKind.Comma or ChunkKind.Break or ChunkKind.Coordinator);
    }

    public bool OnlyLight(int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (chunks[k].Kind is not (ChunkKind.Adverb or ChunkKind.Negation or ChunkKind.Date or ChunkKind.Preposition or ChunkKind.Noun) || (chunks[k].Kind == ChunkKind.Noun && (k == from || chunks[k - 1].Kind != ChunkKind.Preposition)))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsAdjacent(Element last, int i)
    {
        for (var k = last.Chunk + 1; k < i; k++)
        {
            if (chunks[k].Kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Adverb or ChunkKind.Date))
            {
                return false;
            }
        }

        return true;
    }
}
