using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>How a phrase ends: as the possessor of another, or with its head.</content>
internal sealed partial class NominalReader
{
    /// <summary>Makes what has been read the possessor of a phrase that begins here.</summary>
    private void Possess()
    {
        Close();
        var possessor = _phrase;
        _phrase = New(possessor.First);
        (_phrase.Possessor, _phrase.End) = (possessor, _at);
        Wait(possessor.Head, Relation.Possessor);
    }

    /// <summary>Chooses the head and makes all that waits for it depend on it.</summary>
    private void Close()
    {
        _phrase.End = _at;
        TakeScale();
        var name =
            _phrase.Name is not { } n ? -1
            : n.Entity.Kind == EntityKind.Person ? n.First
            : n.End - 1;
        var noun = _phrase.NounAt;
        var head =
            _phrase.Head >= 0 ? _phrase.Head
            : name >= 0 && (noun < 0 || (_phrase.Name!.Entity.Kind == EntityKind.Person && !IsPresented(noun, name))) ? name
            : noun >= 0 ? noun
            : LastWaiting();
        _phrase.Head = head;
        tree.Attach(noun, head, Relation.NominalModifier);
        tree.Attach(name, head, Relation.Apposition);
        foreach (var (token, relation) in _waiting)
        {
            tree.Attach(token, head, relation);
        }

        _waiting.Clear();
    }

    /// <summary>"The owner Anna Berg", but "owner Anna Berg": where nouns do not join, a noun that is determined is the head, and the name
    /// tells who it is.</summary>
    private bool IsPresented(int noun, int name) =>
        !JoinsNouns
        && noun < name
        && (_phrase.Possessive is not null || _phrase.Possessor is not null || tree.Pos(_phrase.First) == PartOfSpeech.Determiner);

    /// <summary>"$2 million": a number word that is a noun too is the noun of a phrase that has no other.</summary>
    private void TakeScale()
    {
        if (
            _phrase.NounAt < 0
            && _phrase.Name is null
            && _phrase.NumberAt >= 0
            && _at > _phrase.First
            && document.Words[_at - 1] is { } word
            && word.Is(WordTags.Noun)
        )
        {
            (_phrase.NounAt, _phrase.Noun) = (_at - 1, word);
            _phrase.Head = _currency;
        }
        else if (_currency >= 0 && !HasHead)
        {
            _phrase.Head = _currency;
        }
    }

    /// <summary>Without noun or name the last word that is no mark is the head.</summary>
    private int LastWaiting()
    {
        for (var i = _waiting.Count - 1; i >= 0; i--)
        {
            if (_waiting[i].Relation != Relation.Punctuation)
            {
                return _waiting[i].Token;
            }
        }

        return _at - 1;
    }

    /// <summary>"In their meeting Holm urged Berg to stay": behind a preposition that opens a sentence a noun for no person takes no name
    /// before a finite verb.</summary>
    private bool IsOccasion(Reference reference) =>
        !JoinsNouns
        && _phrase.Office is null
        && _phrase.First == tree.First + 1
        && document.Tokens[tree.First].Is(WordTags.Preposition)
        && document.Words[_phrase.NounAt] is { } noun
        && !document.Knowledge.IsSomebody(noun)
        && reference.End < tree.End
        && tree.IsFinite(reference.End)
        && document.Tokens[reference.End].Is(WordTags.Finite);
}
