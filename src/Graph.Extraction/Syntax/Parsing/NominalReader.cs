using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>
/// Reads the noun phrase that begins at a token, by tags and names, and makes its words depend on its head. A genitive makes what has been
/// read
/// the possessor of what follows.
/// </summary>
internal sealed partial class NominalReader(Document document, TreeDraft tree, Pool<NominalDraft> drafts)
{
    private const string Rank = "general";

    private readonly List<(int Token, Relation Relation)> _waiting = [];
    private NominalDraft _phrase = null!;
    private int _at;
    private int _end;
    private int _currency;

    private bool JoinsNouns => document.Knowledge.Pack.Grammar.Compounds;

    /// <summary>The phrase, or null where none begins.</summary>
    public NominalDraft? Read(int first, int end)
    {
        _waiting.Clear();
        (_phrase, _at, _end, _currency) = (New(first), first, end, -1);
        if (!TakeAgent(first) && IsPersonal(first))
        {
            return Pronoun(first);
        }

        while (_at < end && !BreaksParagraph() && Step()) { }

        if (_at == first)
        {
            return null;
        }

        Close();
        return _phrase;
    }

    private bool BreaksParagraph() =>
        _at > _phrase.First && document.Tokens[_at].Has(TokenFlags.LineStart) && document.Tokens[_at].Has(TokenFlags.ParagraphStart);

    private NominalDraft Pronoun(int at)
    {
        var word = document.Tokens[at].Word;
        (_phrase.End, _phrase.Head, _phrase.Pronoun) = (at + 1, at, word);
        _phrase.Negated = word?.Is(WordTags.Negation) == true;
        _phrase.Plural = word?.Value == "pl";
        return _phrase;
    }

    private NominalDraft New(int first)
    {
        var draft = drafts.Lend();
        draft.Begin(first);
        return draft;
    }

    /// <summary>A pronoun that stands for a phrase of its own.</summary>
    private bool IsPersonal(int at)
    {
        if (document.ReferenceAt[at] is not null)
        {
            return false;
        }

        if (tree.Pos(at) == PartOfSpeech.Pronoun)
        {
            return !(IsPossessive(at) && at + 1 < _end && ContinuesNominal(at + 1)) && !IsPredeterminer(at);
        }

        if (document.Tokens[at].Word is not { } word || !word.Is(WordTags.Pronoun) || word.Value == "self")
        {
            return false;
        }

        return word.Is(WordTags.Determiner) && (at + 1 >= _end || !ContinuesNominal(at + 1));
    }

    private bool IsPossessive(int at) => document.Tokens[at].Word?.Is(WordTags.Possessive) == true;

    /// <summary>Whether a token may stand in a phrase behind a determiner.</summary>
    private bool ContinuesNominal(int at)
    {
        if (document.ReferenceAt[at] is not null)
        {
            return true;
        }

        return tree.Pos(at) switch
        {
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral => true,
            PartOfSpeech.Verb => tree.Is(at, Morphology.Participle | Morphology.Gerund)
                && at + 1 < _end
                && tree.Pos(at + 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun,
            PartOfSpeech.Adverb => at + 1 < _end && tree.Pos(at + 1) is PartOfSpeech.Adjective or PartOfSpeech.Numeral,
            _ => false,
        };
    }

    private bool Step()
    {
        if (document.ReferenceAt[_at] is { } reference && reference.End <= _end)
        {
            return TakeReference(reference);
        }

        if (document.Tokens[_at].Kind == TokenKind.Mark)
        {
            return TakeMark();
        }

        return tree.Pos(_at) switch
        {
            PartOfSpeech.Determiner => TakeDeterminer(),
            PartOfSpeech.Pronoun => TakePronoun(),
            PartOfSpeech.Numeral => TakeNumeral(),
            PartOfSpeech.Adjective => TakeAdjective(),
            PartOfSpeech.Noun => TakeNoun(),
            PartOfSpeech.ProperNoun => TakeProperNoun(),
            PartOfSpeech.Verb => IsAttributive() && TakeAdjective(),
            PartOfSpeech.Adverb => TakeAdverb(),
            PartOfSpeech.CoordinatingConjunction => TakeCorrelative(),
            _ => false,
        };
    }

    private bool HasHead => _phrase.Name is not null || _phrase.NounAt >= 0 || _phrase.Head >= 0;

    private void Wait(int token, Relation relation) => _waiting.Add((token, relation));

    private bool TakeNumeral()
    {
        if (_phrase.Name is not null)
        {
            return false;
        }

        _phrase.NumberAt = _phrase.NumberAt < 0 ? _at : _phrase.NumberAt;
        Wait(_at, Relation.Numeral);
        _at++;
        return true;
    }

    private bool IsAttributive() =>
        tree.Is(_at, Morphology.Participle | Morphology.Gerund)
        && !tree.IsFinite(_at)
        && _at > _phrase.First
        && !HasHead
        && _at + 1 < _end
        && ContinuesNominal(_at + 1);

    private bool TakeAdjective()
    {
        if (
            (_phrase.NounAt >= 0 && !Measures(_at))
            || (_phrase.Name is not null && (JoinsNouns || _at + 1 >= _end || tree.Pos(_at + 1) != PartOfSpeech.Noun))
        )
        {
            return false;
        }

        var word = document.Words[_at];
        if (word?.Is(WordTags.Noun) == true && (_at + 1 >= _end || !ContinuesNominal(_at + 1)))
        {
            return TakeNoun();
        }

        if (word?.Is(WordTags.Former) == true)
        {
            _phrase.Former = true;
        }

        if (word?.Is(WordTags.Participle) == true && !word.Is(WordTags.Noun))
        {
            (_phrase.Participle, _phrase.ParticipleAt) = (word, _at);
        }

        ReleaseName();
        Wait(_at, Relation.AdjectivalModifier);
        _at++;
        if (tree.Is(_at - 1, Morphology.Genitive))
        {
            Possess();
        }

        return true;
    }

    /// <summary>A name before a noun is its modifier where nouns do not join: "Kremlin spokesman".</summary>
    private void ReleaseName()
    {
        if (_phrase.Name is { } name)
        {
            _phrase.Modifiers.Add(name);
            _phrase.Name = null;
            Wait(name.Entity.Kind == EntityKind.Person ? name.First : name.End - 1, Relation.Compound);
        }
    }

    private bool TakeNoun()
    {
        if (JoinsNouns && IsDegree && tree.Is(_at, Morphology.Definite))
        {
            return false;
        }

        if (
            _phrase.Name is not null
            && (
                JoinsNouns
                || (
                    _phrase.Name.Entity.Kind == EntityKind.Person
                    && document.Words[_at]?.Office is null
                    && document.Words[_at]?.Noun is null
                )
            )
        )
        {
            return false;
        }

        if (_phrase.NounAt >= 0 && JoinsNouns && _phrase.NumberAt < 0 && !Measures(_at))
        {
            return false;
        }

        ReleaseName();
        SetNoun(_at, document.Words[_at]);
        _at++;
        if (tree.Is(_at - 1, Morphology.Genitive) || document.Tokens[_at - 1].Has(TokenFlags.Genitive))
        {
            Possess();
        }

        return true;
    }

    private void SetNoun(int at, Word? word)
    {
        if (_phrase.NounAt >= 0)
        {
            Wait(_phrase.NounAt, JoinsNouns ? Relation.NominalModifier : Relation.Compound);
        }

        if (word is not null && !word.Is(WordTags.Noun | WordTags.Office))
        {
            word = null;
        }

        (_phrase.NounAt, _phrase.Noun) = (at, word);
        _phrase.Definite = word is null ? tree.Is(at, Morphology.Definite) : word.Is(WordTags.Definite);
        _phrase.Plural = word is null ? tree.Is(at, Morphology.Plural) : word.Is(WordTags.Plural);
        if (word?.Office is { } office && !IsSecondTitle(at, office))
        {
            (_phrase.Office, _phrase.OfficeAt) = (office, at);
        }
    }

    /// <summary>"President General Holm", "arméchefen general Holm": the rank behind an office is none of its own.</summary>
    private bool IsSecondTitle(int at, Office office) =>
        office.Role == Rank && _phrase.Office is { Role: not null and not Rank } && _phrase.OfficeAt == at - 1;

    /// <summary>Capitalised words that name nothing known stand together as one name.</summary>
    private bool TakeProperNoun()
    {
        if (document.Words[_at] is { } known && known.Is(WordTags.Noun | WordTags.Office) && !known.Is(WordTags.FirstName))
        {
            return TakeNoun();
        }

        if (_phrase.Name is not null && JoinsNouns)
        {
            return false;
        }

        ReleaseName();
        if (_phrase.Head >= 0 && _at > _phrase.First && tree.Pos(_at - 1) == PartOfSpeech.ProperNoun)
        {
            tree.Attach(_at, _phrase.Head, Relation.Flat);
        }
        else
        {
            if (_phrase.NounAt < 0)
            {
                _phrase.Head = _at;
            }
            else if (JoinsNouns || !document.Tokens[_phrase.NounAt].IsCapitalised)
            {
                _phrase.Head = _phrase.NounAt;
                Wait(_at, Relation.Apposition);
            }
            else
            {
                Wait(_phrase.NounAt, Relation.Compound);
                _phrase.Head = _at;
            }
        }

        _at++;
        if (tree.Is(_at - 1, Morphology.Genitive) || document.Tokens[_at - 1].Has(TokenFlags.Genitive))
        {
            Possess();
        }

        return true;
    }

    /// <summary>"Både Mali och Niger", "both": the first half of a pair of conjunctions opens a phrase.</summary>
    private bool TakeCorrelative()
    {
        if (JoinsAdjectives() || JoinsNations() || JoinsCompound())
        {
            return TakeJoint(Relation.Coordinator);
        }

        if (_at > _phrase.First || !Marks.IsCorrelative(document.Tokens[_at].Word) || _at + 1 >= _end || !OpensNominal(_at + 1))
        {
            return false;
        }

        Wait(_at, Relation.Coordinator);
        _at++;
        return true;
    }

    private bool OpensNominal(int at) =>
        ContinuesNominal(at) || tree.Pos(at) is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Adverb;

    private bool TakeAdverb()
    {
        var word = document.Tokens[_at].Word;
        if (word?.Is(WordTags.Former) == true && !HasHead && _at + 1 < _end && ContinuesNominal(_at + 1))
        {
            _phrase.Former = true;
        }
        else if (
            HasHead
            || _at + 1 >= _end
            || !tree.Pos(_at + 1).ModifiesNoun()
            || word?.Is(WordTags.Negation | WordTags.Relative | WordTags.Subordinator | WordTags.Particle) == true
        )
        {
            return false;
        }

        tree.Attach(_at, _at + 1, Relation.Adverbial);
        _at++;
        return true;
    }
}
