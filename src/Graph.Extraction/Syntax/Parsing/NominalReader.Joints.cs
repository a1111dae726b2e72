using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Several adjectives before one noun, and a noun that measures out another.</content>
internal sealed partial class NominalReader
{
    /// <summary>"En grupp beväpnade soldater": whether the noun read so far measures out the bare noun that follows.</summary>
    private bool Measures(int at)
    {
        if (
            _phrase.Noun is not { Noun: { } lemma } measure
            || measure.Is(WordTags.Definite | WordTags.Genitive)
            || !document.Knowledge.Pack.Grammar.Measures.Contains(lemma)
        )
        {
            return false;
        }

        while (at < _end && tree.Pos(at) == PartOfSpeech.Adjective && document.ReferenceAt[at] is null)
        {
            at++;
        }

        return at < _end
            && tree.Pos(at) == PartOfSpeech.Noun
            && !tree.Is(at, Morphology.Definite)
            && document.Words[at]?.Is(WordTags.Definite) != true;
    }

    /// <summary>"En fast, varaktig fred", "social and economic reforms": whether what stands here joins two adjectives of one
    /// noun.</summary>
    private bool JoinsAdjectives()
    {
        var next = BehindJoint();
        if (HasHead || _at == _phrase.First || !IsPlainAdjective(_at - 1) || next >= _end || !IsPlainAdjective(next) || !IsBound())
        {
            return false;
        }

        while (next < _end && (IsPlainAdjective(next) || (IsJoint(next) && next + 1 < _end && IsPlainAdjective(next + 1))))
        {
            next++;
        }

        return next < _end && tree.Pos(next) == PartOfSpeech.Noun && document.ReferenceAt[next] is null;
    }

    /// <summary>Where an adjective may stand behind what stands here: behind a conjunction too, and behind an adverb.</summary>
    private int BehindJoint()
    {
        var next = _at + 1;
        if (next < _end && document.Tokens[_at].IsMark(',') && tree.Pos(next) == PartOfSpeech.CoordinatingConjunction)
        {
            next++;
        }

        while (next + 1 < _end && tree.Pos(next) == PartOfSpeech.Adverb && tree.Pos(next + 1) == PartOfSpeech.Adjective)
        {
            next++;
        }

        return next;
    }

    /// <summary>"A French and Emirati resolution": whether a coordinator joins two nations before the noun of one thing.</summary>
    private bool JoinsNations()
    {
        if (HasHead || _phrase.Modifiers is not [.., { Form: ReferenceForm.Adjective } last] || last.End != _at || !IsBound())
        {
            return false;
        }

        var next = _at + 1;
        if (next >= _end || document.ReferenceAt[next] is not { Form: ReferenceForm.Adjective } nation)
        {
            return false;
        }

        next = nation.End;
        while (
            next < _end
            && (
                IsPlainAdjective(next)
                || (tree.Pos(next) == PartOfSpeech.Noun && next + 1 < _end && tree.Pos(next + 1) == PartOfSpeech.Noun)
            )
        )
        {
            next++;
        }

        return next < _end
            && tree.Pos(next) == PartOfSpeech.Noun
            && document.ReferenceAt[next] is null
            && !tree.Is(next, Morphology.Plural)
            && document.Words[next]?.Office is null;
    }

    /// <summary>"A missile and drone attack": whether a coordinator joins a bare noun behind an indefinite article with the first part of
    /// the noun that the article is of.</summary>
    private bool JoinsCompound() =>
        !JoinsNouns
        && _phrase is { Name: null, Office: null, Plural: false, Noun: { } noun }
        && _phrase.NounAt == _at - 1
        && document.IsAmong(document.Knowledge.Pack.Grammar.Indefinite, _phrase.First)
        && tree.Pos(_at) == PartOfSpeech.CoordinatingConjunction
        && !document.Knowledge.IsSomebody(noun)
        && _at + 1 < _end
        && tree.Pos(_at + 1) == PartOfSpeech.Noun
        && document.ReferenceAt[_at + 1] is null
        && !tree.Is(_at + 1, Morphology.Plural)
        && document.TextOf(_at + 1).Contains(' ');

    private bool IsJoint(int at) => document.Tokens[at].IsMark(',') || tree.Pos(at) == PartOfSpeech.CoordinatingConjunction;

    private bool IsPlainAdjective(int at) => tree.Pos(at) == PartOfSpeech.Adjective && document.ReferenceAt[at] is null;

    /// <summary>Whether the phrase cannot end before its noun: it has a determiner or a possessor, or stands behind an
    /// adposition.</summary>
    private bool IsBound() =>
        _phrase.Possessor is not null
        || _phrase.Possessive is not null
        || tree.Pos(_phrase.First) is PartOfSpeech.Determiner or PartOfSpeech.Numeral
        || (_phrase.First > tree.First && tree.Pos(_phrase.First - 1) == PartOfSpeech.Adposition);

    private bool TakeJoint(Relation relation)
    {
        tree.Attach(_at, _at + 1, relation);
        _at++;
        return true;
    }
}
