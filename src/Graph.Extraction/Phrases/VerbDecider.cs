using Graph.Extraction.Names;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Phrases;

/// <summary>Decides whether a form that can be a verb and something else is a verb where it stands.</summary>
internal sealed class VerbDecider(Document document)
{
    private const WordTags NoVerbHere = WordTags.Noun | WordTags.Adverb | WordTags.Preposition | WordTags.Determiner | WordTags.Adjective;
    private const int MostTokensLookedAt = 40;
    private const int LongestSubject = 5;
    private const WordTags NounStarters = WordTags.Determiner | WordTags.Possessive | WordTags.Adjective | WordTags.Number | WordTags.Former;

    private List<Token> Tokens => document.Tokens;

    /// <summary>Token behind the last date: what stands in the date does not tell what the word behind it is ("i lördags fördömde USA").</summary>
    public int BehindDate { get; set; } = -1;

    public bool IsVerb(int at, int end)
    {
        var word = document.Words[at];
        if (word is null || !word.Is(WordTags.Verb) || IsHyphenated(at) || (Tokens[at].IsCapitalised && !Tokens[at].Has(TokenFlags.Initial)))
        {
            return false;
        }

        if (word.Is(WordTags.Preposition) && document.Knowledge.Pack.Grammar.VerbOrPreposition.Contains(word.Text))
        {
            return IsPresentHere(at, end);
        }

        if (word.Is(WordTags.Preposition | WordTags.Coordinator | WordTags.Determiner | WordTags.Pronoun | WordTags.Subordinator | WordTags.Relative) || document.ReferenceAt[at] is not null and not { Form: ReferenceForm.Compound })
        {
            return word.Is(WordTags.Finite) && !word.Is(WordTags.Preposition | WordTags.Coordinator | WordTags.Determiner | WordTags.Pronoun | WordTags.Subordinator | WordTags.Relative) && document.ReferenceAt[at] is null;
        }

        var before = at > 0 && at != BehindDate && !Tokens[at].Has(TokenFlags.ParagraphStart) ? document.Words[at - 1] : null;
        if (!word.Is(WordTags.Noun | WordTags.Adjective | WordTags.Adverb | WordTags.Office) && !IsAdjectival(word))
        {
            return true;
        }

        if (word.Is(WordTags.Genitive) && word.Is(WordTags.Finite) && word.Is(WordTags.Noun))
        {
            return before?.Is(WordTags.Relative) == true || !BeforeNoun(at, end);
        }

        if (word.Is(WordTags.Supine) && !word.Is(WordTags.Noun) && AwaitsSupine(at))
        {
            return true;
        }

        if (before is { } previous)
        {
            if ((IsPlainStarter(previous) && !OpensRelative(at, end, previous, word)) || IsPossessor(at - 1) || IsAdjective(at - 1))
            {
                return false;
            }

            if (previous.Is(WordTags.InfinitiveMarker) && word.Is(WordTags.Infinitive | WordTags.Present))
            {
                return true;
            }

            if (previous.Is(WordTags.Preposition) && word.Is(WordTags.Gerund) && word.Is(WordTags.Noun) && TakesObject(at, end))
            {
                return true;
            }

            if (previous.Is(WordTags.Preposition) && !previous.Is(WordTags.Particle | WordTags.InfinitiveMarker | WordTags.Subordinator))
            {
                return word.Is(WordTags.Gerund) && !word.Is(WordTags.Noun);
            }

            var auxiliary = IsAuxiliary(previous) ? previous : previous.Is(WordTags.Negation | WordTags.Adverb) && at > 1 && document.Words[at - 2] is { } earlier && IsAuxiliary(earlier) ? earlier : null;
            if (auxiliary is not null)
            {
                return word.Is(WordTags.Supine | WordTags.Participle | WordTags.Gerund) || (word.Is(WordTags.Infinitive) && !IsPerfect(auxiliary) && !document.Knowledge.IsBe(auxiliary.Verb));
            }

            if (document.ReferenceAt[at - 1] is null && previous.Is(WordTags.Pronoun) && previous.Value is "m" or "f" or "pl" or "first" or "second" or "n")
            {
                return word.Is(WordTags.Finite | WordTags.Infinitive);
            }
        }
        else if (at > 0 && at != BehindDate && (IsPossessor(at - 1) || IsAdjective(at - 1)))
        {
            return false;
        }

        return IsAdjectival(word) && !word.Is(WordTags.Noun)
            ? !BeforeNoun(at, end) || (word.Is(WordTags.Past) && (FollowsName(at) || (IsPlainAdverb(at - 1) && FollowsName(at - 1)) || BeforeDefinite(at) || IsOnlyFinite(at, end)))
            : Ambiguous(at, end, word);
    }

    /// <summary>"EU inför sanktioner mot Ryssland": a preposition that is also a present form is the verb of a clause without another, if nothing definite follows it.</summary>
    private bool IsPresentHere(int at, int end) =>
        (FollowsName(at) ? !DefiniteFollows(at, end) : (at == BehindDate || IsPlainAdverb(at - 1)) && at + 1 < end && document.ReferenceAt[at + 1] is { Form: not ReferenceForm.Compound })
        && !HasFiniteNear(at, -1, end) && !HasFiniteNear(at, 1, end);

    private bool DefiniteFollows(int at, int end)
    {
        var i = at + 1;
        while (i < end && document.Words[i] is { } word && word.Is(WordTags.Determiner | WordTags.Adjective | WordTags.Adverb | WordTags.Number) && !word.Is(WordTags.Noun))
        {
            i++;
        }

        return i >= end || Tokens[i].Kind == TokenKind.Mark || document.ReferenceAt[i] is not null and not { Form: ReferenceForm.Adjective } || document.Words[i]?.Is(WordTags.Definite) == true;
    }

    /// <summary>Whether another verb form stands on one side, before a mark or a word that joins clauses.</summary>
    private bool HasFiniteNear(int at, int step, int end)
    {
        for (var i = at + step; i >= 0 && i < end && Math.Abs(i - at) <= MostTokensLookedAt && Tokens[i].Kind != TokenKind.Mark; i += step)
        {
            if (document.Words[i] is { } word && word.Is(WordTags.Coordinator | WordTags.ClauseCoordinator | WordTags.Subordinator | WordTags.Relative) && !word.Is(WordTags.Adverb | WordTags.Preposition))
            {
                return step < 0 && word.Is(WordTags.Relative);
            }

            if (IsPlainFinite(i) || document.Words[i]?.Is(WordTags.InfinitiveMarker) == true)
            {
                return true;
            }

            if (step < 0 && Tokens[i].Has(TokenFlags.Initial))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>A noun or a verb without a deciding neighbour: behind a name or a noun and before something that a verb governs it is a verb.</summary>
    private bool Ambiguous(int at, int end, Word word)
    {
        if (at + 1 >= end || Tokens[at].Has(TokenFlags.ParagraphStart))
        {
            return word.Is(WordTags.Past) && !word.Is(WordTags.Noun);
        }

        var next = document.Words[at + 1];
        var governs = Tokens[at + 1].Kind != TokenKind.Mark && (next is null ? document.ReferenceAt[at + 1] is not null || Tokens[at + 1].IsCapitalised
            : (next.Is(WordTags.Determiner | WordTags.Pronoun | WordTags.Possessive | WordTags.Subordinator | WordTags.Negation) && !(next.Is(WordTags.Determiner) && next.Is(WordTags.Preposition))) || document.ReferenceAt[at + 1] is not null);
        if (!word.Is(WordTags.Finite))
        {
            return false;
        }

        if (governs && at > 0 && document.Words[at - 1] is { } opener && opener.Is(WordTags.Relative) && !opener.Is(WordTags.Determiner))
        {
            return true;
        }

        if (word.Is(WordTags.Infinitive) && !word.Is(WordTags.Past))
        {
            var adverb = IsPlainAdverb(at - 1);
            return FollowsPlural(adverb ? at - 1 : at) && (governs || adverb || IsPlainAdverb(at + 1) || document.Words[at - 1]?.Is(WordTags.Noun) != true);
        }

        if (document.Knowledge.Pack.Grammar.Compounds && FollowsBareName(at))
        {
            return true;
        }

        if (word.Is(WordTags.Present) && !document.Knowledge.Pack.Grammar.Compounds && EndsSubject(at) && !FiniteFollows(at, end))
        {
            return true;
        }

        return FollowsName(at) ? governs || IsPlainAdverb(at + 1) || (next?.Is(WordTags.InfinitiveMarker) == true && !document.Knowledge.Pack.Grammar.Compounds && document.Words[at - 1]?.Is(WordTags.Noun) != true) || word.Is(WordTags.Past) : IsPlainAdverb(at - 1) && FollowsName(at - 1);
    }

    /// <summary>"full-scale", "French-drafted": a compound is no verb for the sake of its last part.</summary>
    private bool IsHyphenated(int at) => Tokens[at].Word is null or { Tags: WordTags.None } && document.StemOf(at).Contains('-');

    /// <summary>"After meeting the president", "before meeting Wang Yi".</summary>
    private bool TakesObject(int at, int end) => at + 1 < end && (document.ReferenceAt[at + 1] is { Form: not ReferenceForm.Compound }
        || (document.Words[at + 1] is { } next && next.Is(WordTags.Determiner | WordTags.Possessive | WordTags.Pronoun) && !next.Is(WordTags.Preposition | WordTags.Subordinator | WordTags.Relative)));

    private bool IsPlainAdverb(int at) => at >= 0 && document.Words[at] is { } word && word.Is(WordTags.Adverb | WordTags.Particle)
        && !word.Is(WordTags.Noun | WordTags.Preposition | WordTags.Determiner | WordTags.Verb | WordTags.FirstName);

    /// <summary>Where the base form is also the plural present it needs a plural before it: "Norway and Finland work", "Venezuelans vote".</summary>
    private bool FollowsPlural(int at)
    {
        if (!FollowsName(at))
        {
            return false;
        }

        var first = at - 1;
        while (first > 0 && document.ReferenceAt[first] is null && at - first < 8)
        {
            first--;
        }

        if (first > 0 && document.Words[first - 1] is { } article && document.Knowledge.Pack.Grammar.Indefinite.Contains(article.Text))
        {
            return false;
        }

        return document.Words[at - 1] is { } before && before.Is(WordTags.Plural)
            || document.ReferenceAt[first] is { Form: ReferenceForm.Demonym }
            || (first > 0 && document.Words[first - 1] is { } joint && (joint.Is(WordTags.Coordinator | WordTags.Subordinator)
                || (joint.Is(WordTags.Preposition) && first > 1 && document.Words[first - 2] is { } head && head.Is(WordTags.Plural))));
    }

    /// <summary>Whether a perfect auxiliary stands before, with nothing but its subject and adverbs between: "har landet genomfört".</summary>
    private bool AwaitsSupine(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 9 && Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (document.Words[i] is { Verb: not null } word && word.Is(WordTags.Verb) && !word.Is(WordTags.Noun))
            {
                return word.Is(WordTags.Finite | WordTags.Infinitive) && IsPerfect(word);
            }
        }

        return false;
    }

    private bool FollowsName(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 8; i--)
        {
            if (document.ReferenceAt[i] is { } reference)
            {
                if (reference.End == at)
                {
                    return !reference.Genitive && reference.Form is not (ReferenceForm.Adjective or ReferenceForm.Compound);
                }

                break;
            }
        }

        return at > 0 && document.Words[at - 1] is { } before && before.Is(WordTags.Noun) && !before.Is(WordTags.Genitive);
    }

    /// <summary>"The countries that voted", "Norway and Sweden all voted": such a word opens a relative clause, or floats behind its noun, unless a noun follows the form.</summary>
    private bool OpensRelative(int at, int end, Word previous, Word word) => word.Is(WordTags.Past) && !word.Is(WordTags.Noun) && at > 1 && !BeforeNoun(at, end)
        && (previous.Is(WordTags.Relative) ? document.Words[at - 2]?.Is(WordTags.Noun | WordTags.Pronoun | WordTags.Determiner) == true || FollowsName(at - 1)
            : previous.Is(WordTags.Determiner) && previous.Value is null or "generic" && FollowsName(at - 1));

    /// <summary>Whether a noun phrase that begins the clause ends right before, so that the next word is likelier its verb than its head: "The text calls on Japan".</summary>
    private bool EndsSubject(int at)
    {
        if (at == 0 || document.Words[at - 1] is not { } noun || !noun.Is(WordTags.Noun) || noun.Is(WordTags.Plural | WordTags.Genitive) || at + 1 >= Tokens.Count
            || document.Words[at + 1] is not { } next || !next.Is(WordTags.Preposition | WordTags.InfinitiveMarker | WordTags.Determiner | WordTags.Subordinator))
        {
            return false;
        }

        var first = at - 1;
        while (first > 0 && !Tokens[first].Has(TokenFlags.Initial) && at - first <= LongestSubject && document.Words[first - 1] is { } word && word.Is(WordTags.Determiner | WordTags.Adjective | WordTags.Noun | WordTags.Possessive) && !word.Is(WordTags.Preposition))
        {
            first--;
        }

        return Tokens[first].Has(TokenFlags.Initial) && document.Words[first]?.Is(WordTags.Determiner | WordTags.Possessive) == true;
    }

    /// <summary>Where nouns join into compounds none stands right behind a name, unless the name ends like a genitive: "Norge delar hemligheter".</summary>
    private bool FollowsBareName(int at) => FollowsName(at) && document.Words[at - 1]?.Is(WordTags.Noun) != true && document.StemOf(at - 1) is [.., not ('s' or 'x' or 'z')];

    /// <summary>A bare past form is no participle before a definite or a singular noun, but a verb with its object: "hotade landet", "träffade president …".</summary>
    private bool BeforeDefinite(int at) => document.Knowledge.Pack.Grammar.Compounds && document.Words[at + 1] is { } next && next.Is(WordTags.Noun) && !next.Is(WordTags.Genitive) && (next.Is(WordTags.Definite) || !next.Is(WordTags.Plural));

    /// <summary>Whether the form must be the verb of its stretch between marks, since there is no other.</summary>
    private bool IsOnlyFinite(int at, int end)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MostTokensLookedAt) && Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (IsPlainFinite(i) || document.Words[i]?.Is(WordTags.InfinitiveMarker) == true)
            {
                return false;
            }
        }

        for (var i = at + 1; i < Math.Min(end, at + MostTokensLookedAt) && Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (IsPlainFinite(i) || (document.Words[i] is { } word && word.Is(WordTags.Supine | WordTags.Infinitive) && !word.Is(NoVerbHere)))
            {
                return false;
            }
        }

        return true;
    }

    private bool FiniteFollows(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + MostTokensLookedAt) && Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (IsPlainFinite(i) && document.Words[i - 1]?.Is(WordTags.InfinitiveMarker) != true)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlainFinite(int at) => document.Words[at] is { } word && word.Is(WordTags.Finite) && !word.Is(NoVerbHere);

    private static bool IsAdjectival(Word word) => word.Is(WordTags.Participle | WordTags.Gerund);

    private bool BeforeNoun(int at, int end)
    {
        if (at + 1 >= end || Tokens[at + 1].Kind == TokenKind.Mark)
        {
            return false;
        }

        var next = document.Words[at + 1];
        return document.ReferenceAt[at + 1] is { Form: ReferenceForm.Adjective or ReferenceForm.Demonym or ReferenceForm.Compound } || (document.ReferenceAt[at + 1] is null
            && (next is null || next.Tags == WordTags.None || (next.Is(WordTags.Noun | WordTags.Adjective) && !next.Is(WordTags.Preposition | WordTags.Adverb))));
    }

    private static bool IsPlainStarter(Word word) => word.Is(NounStarters) && !word.Is(WordTags.Finite | WordTags.Preposition | WordTags.Noun) && !(word.Is(WordTags.Pronoun) && word.Value is "pl" or "n");

    private bool IsPossessor(int at) => Tokens[at].Has(TokenFlags.Genitive) && document.Words[at]?.Is(WordTags.Pronoun) != true
        || document.Words[at] is { } word && word.Is(WordTags.Genitive) && !word.Is(WordTags.Verb) || EndsGenitiveName(at);

    private bool EndsGenitiveName(int at)
    {
        for (var i = at; i >= 0 && i >= at - 6; i--)
        {
            if (document.ReferenceAt[i] is { } reference)
            {
                return reference.End == at + 1 && reference.Genitive;
            }
        }

        return false;
    }

    private bool IsAdjective(int at) => document.ReferenceAt[at] is { Form: ReferenceForm.Adjective } && !document.Tokens[at].Is(WordTags.Noun)
        || document.Words[at] is { Tags: WordTags.Adjective };

    private bool IsPerfect(Word word) => document.Knowledge.EffectOf(word.Verb) == "perfect";

    private bool IsAuxiliary(Word word) => word.Is(WordTags.Verb) && document.Knowledge.EffectOf(word.Verb)
        is "perfect" or "copula" or "passive" or "support" or "planned" or "hypothetical";
}
