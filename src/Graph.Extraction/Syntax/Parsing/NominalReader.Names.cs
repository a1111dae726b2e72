using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;
using Graph.Language.Tokens;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Names and marks inside a phrase.</content>
internal sealed partial class NominalReader
{
    private bool TakeReference(Reference reference) =>
        reference.Form switch
        {
            ReferenceForm.Adjective => TakeNationality(reference),
            ReferenceForm.Demonym => TakeDemonym(reference),
            ReferenceForm.Compound => TakeCompound(reference),
            _ => TakeName(reference),
        };

    private bool TakeNationality(Reference reference)
    {
        if (_phrase.Name is not null || (_phrase.NounAt >= 0 && !IsInsideTitle(reference)))
        {
            return false;
        }

        _phrase.Modifiers.Add(reference);
        Link(reference, Relation.Compound, last: true);
        Wait(reference.End - 1, Relation.AdjectivalModifier);
        return Pass(reference);
    }

    /// <summary>"The deputy American ambassador": whose title it is stands inside the title.</summary>
    private bool IsInsideTitle(Reference reference) =>
        reference.End < document.Tokens.Count && document.Words[reference.End]?.Office is not null;

    private bool TakeDemonym(Reference reference)
    {
        if (_phrase.Name is not null || (_phrase.NounAt >= 0 && JoinsNouns))
        {
            return false;
        }

        _phrase.Modifiers.Add(reference);
        SetNoun(reference.First, document.Words[reference.First]);
        return Pass(reference);
    }

    private bool TakeCompound(Reference reference)
    {
        if (_phrase.Name is not null)
        {
            return false;
        }

        _phrase.Modifiers.Add(reference);
        if (document.Words[reference.First] is { } word && word.Is(WordTags.Participle) && !word.Is(WordTags.Noun))
        {
            (_phrase.Participle, _phrase.ParticipleAt) = (word, reference.First);
            Wait(reference.First, Relation.AdjectivalModifier);
        }
        else
        {
            SetNoun(reference.First, document.Words[reference.First]);
        }

        return Pass(reference);
    }

    private bool TakeName(Reference reference)
    {
        if (IsOfState(reference))
        {
            ReleaseName();
        }

        if (_phrase.Name is not null || (_phrase.NounAt >= 0 && !TakesName(reference)))
        {
            return false;
        }

        _phrase.Name = reference;
        Link(
            reference,
            reference.Entity.Kind == EntityKind.Person ? Relation.Flat : Relation.Compound,
            last: reference.Entity.Kind != EntityKind.Person
        );
        return Pass(reference);
    }

    /// <summary>"The Nigeria Centre for Health": a state whose name stands between a determiner and that of a body.</summary>
    private bool IsOfState(Reference reference) =>
        !JoinsNouns
        && reference.Entity.Kind == EntityKind.Organization
        && _phrase is { NounAt: < 0, Name: { Genitive: false, Form: ReferenceForm.Name, Entity.Kind: EntityKind.State } state }
        && state.End == reference.First
        && state.First > _phrase.First;

    /// <summary>A title takes the name of a person, a word for a kind of thing the name of one; the noun of another phrase takes none:
    /// "kritiserade ministern Ecuador".</summary>
    private bool TakesName(Reference reference)
    {
        if (IsNameCue(_phrase.NounAt) || IsPeer(reference))
        {
            return true;
        }

        return reference.Entity.Kind == EntityKind.Person
            ? (!reference.Genitive || _phrase.Office is not null) && !IsOccasion(reference)
            : !reference.Genitive && !_phrase.Definite && (reference.Entity.Kind == EntityKind.Organization || !JoinsNouns);
    }

    /// <summary>"Japans allierade Indien", "grannlandet Ryssland": behind what somebody is to another stands who it is.</summary>
    private bool IsPeer(Reference reference) =>
        (_phrase.Possessor is not null ? !reference.Genitive : reference.Entity.Kind == EntityKind.State && IsOneKnown())
        && document.LemmasOf(_phrase.NounAt, document.Words[_phrase.NounAt]).AreIn(document.Knowledge.Pack.Grammar.Peers);

    private bool IsOneKnown() => !_phrase.Plural && (_phrase.Definite || tree.Is(_phrase.NounAt, Morphology.Definite));

    private bool IsNameCue(int noun) =>
        document.Words[noun] is { } word
        && document.Knowledge.Cues.TryFind(word.Text, out var cue)
        && cue.Position.Contains("before", StringComparison.Ordinal);

    /// <summary>Makes the tokens of a name depend on its first or last.</summary>
    private void Link(Reference reference, Relation relation, bool last)
    {
        var head = last ? reference.End - 1 : reference.First;
        for (var i = reference.First; i < reference.End; i++)
        {
            tree.Attach(i, head, relation);
        }
    }

    private bool Pass(Reference reference)
    {
        _at = reference.End;
        if (reference.Genitive || document.Tokens[_at - 1].Has(TokenFlags.Genitive))
        {
            Possess();
        }

        return true;
    }

    private bool TakeMark()
    {
        var mark = document.Tokens[_at].Mark;
        if (Marks.IsCurrency(mark) && _at + 1 < _end && !HasHead)
        {
            _phrase.NumberAt = _phrase.NumberAt < 0 ? _at : _phrase.NumberAt;
            _currency = _at;
            Wait(_at, Relation.Dependent);
            _at++;
            return true;
        }

        if (
            Marks.IsQuote(mark)
                ? _at > _phrase.First || (_at + 1 < _end && ContinuesNominal(_at + 1))
                : mark == '%' && _phrase.NumberAt >= 0
        )
        {
            Wait(_at, Relation.Punctuation);
            _at++;
            return true;
        }

        return mark == ',' && JoinsAdjectives() && TakeJoint(Relation.Punctuation);
    }
}
