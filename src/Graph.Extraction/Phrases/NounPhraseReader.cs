using Graph.Extraction.Names;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Phrases;

/// <summary>Reads the noun phrase that begins at a token; a genitive makes what has been read the possessor of what follows.</summary>
internal sealed class NounPhraseReader(Document document, VerbDecider verbs, Pool<NounPhrase> phrases)
{
    private List<Token> Tokens => document.Tokens;

    /// <summary>The phrase, or null where none begins.</summary>
    public NounPhrase? Read(int first, int end)
    {
        var token = Tokens[first];
        if (IsPronoun(first, end))
        {
            return Pronoun(first, token);
        }

        var phrase = phrases.Lend().Begin(first, first);
        var at = first;
        while (at < end && Step(ref phrase, ref at, first, end))
        {
        }

        if (at == first)
        {
            phrases.TakeBackLast();
            return null;
        }

        phrase.End = at;
        return !(phrase.IsEmpty && phrase.Possessor is null && phrase.Modifiers.Count == 0 && phrase.NumberAt < 0 && !HasUnknown(first, at)) ? phrase : null;
    }

    private NounPhrase Pronoun(int at, Token token)
    {
        var phrase = phrases.Lend().Begin(at, at + 1);
        (phrase.Pronoun, phrase.Negated, phrase.Plural) = (token.Word, token.Is(WordTags.Negation), token.Word!.Value == "pl");
        return phrase;
    }

    private bool HasUnknown(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Words[i] is null or { Tags: WordTags.None or WordTags.Adjective } || document.Words[i]!.Is(WordTags.Participle | WordTags.Negation | WordTags.Determiner | WordTags.Possessive))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPronoun(int at, int end)
    {
        var token = Tokens[at];
        if (!token.Is(WordTags.Pronoun) || token.Is(WordTags.Noun | WordTags.Relative) || token.Word!.Value == "self" || document.ReferenceAt[at] is not null)
        {
            return false;
        }

        return !token.Is(WordTags.Determiner | WordTags.Possessive) || at + 1 >= end || !StartsNominal(at + 1, end);
    }

    private bool StartsNominal(int at, int end)
    {
        var token = Tokens[at];
        if (token.Kind == TokenKind.Mark)
        {
            return false;
        }

        if (document.ReferenceAt[at] is { } reference)
        {
            return reference.Form is ReferenceForm.Adjective or ReferenceForm.Demonym or ReferenceForm.Compound;
        }

        var word = document.Words[at];
        return token.Kind == TokenKind.Number || word is null || word.Tags == WordTags.None || (!verbs.IsVerb(at, end) && word.Is(WordTags.Noun | WordTags.Adjective | WordTags.Participle | WordTags.Number | WordTags.Former))
            || word.Is(WordTags.Participle | WordTags.Gerund) && !word.Is(WordTags.Finite);
    }

    private bool Step(ref NounPhrase phrase, ref int at, int first, int end)
    {
        var token = Tokens[at];
        if (at > first && (token.Has(TokenFlags.LineStart) && token.Has(TokenFlags.ParagraphStart)))
        {
            return false;
        }

        if (document.ReferenceAt[at] is { } reference && reference.End <= end)
        {
            return StepReference(ref phrase, ref at, reference);
        }

        if (token.Kind == TokenKind.Mark)
        {
            return StepMark(ref at, token, phrase, end);
        }

        if (token.Kind == TokenKind.Number)
        {
            return StepNumber(phrase, ref at);
        }

        var word = document.Words[at];
        return word is null || word.Tags == WordTags.None || word.Tags == WordTags.Adjective ? StepUnknown(phrase, ref at, token) : StepWord(ref phrase, ref at, word, token, end);
    }

    private static bool HasHead(NounPhrase phrase) => phrase.Name is not null || phrase.Noun is not null;

    private bool StepReference(ref NounPhrase phrase, ref int at, Reference reference)
    {
        switch (reference.Form)
        {
            case ReferenceForm.Adjective or ReferenceForm.Demonym or ReferenceForm.Compound:
                if (phrase.Name is not null || (phrase.Noun is not null && reference.Form != ReferenceForm.Compound && document.Words[reference.First]?.Noun is null && !IsInsideTitle(phrase, reference)))
                {
                    return false;
                }

                phrase.Modifiers.Add(reference);
                if (reference.Form == ReferenceForm.Compound)
                {
                    SetHead(phrase, document.Words[at], at);
                }

                at = reference.End;
                break;
            default:
                if (phrase.Name is not null && !(phrase.Name.Entity.Kind == Entities.EntityKind.Organization && reference.Entity.Kind == Entities.EntityKind.Person))
                {
                    return false;
                }

                if (reference.Genitive && phrase.Noun is not null && phrase.Office is null && !IsNameCue(phrase.Noun))
                {
                    return false;
                }

                if (phrase.Name is not null)
                {
                    phrase.Modifiers.Add(phrase.Name);
                }

                phrase.Name = reference;
                at = reference.End;
                break;
        }

        if (reference.Genitive || (at < Tokens.Count && Tokens[at - 1].Has(TokenFlags.Genitive)))
        {
            phrase = Possess(phrase, at);
        }

        return true;
    }

    /// <summary>"The deputy American ambassador": whose title it is stands inside the title.</summary>
    private bool IsInsideTitle(NounPhrase phrase, Reference reference) => reference.Form == ReferenceForm.Adjective && reference.End < Tokens.Count && document.Words[reference.End]?.Office is not null;

    private bool IsNameCue(Word noun) => document.Knowledge.CuesByWord.TryGetValue(noun.Text, out var cue) && cue.Position.Contains("before", StringComparison.Ordinal);

    private NounPhrase Possess(NounPhrase phrase, int at)
    {
        phrase.End = at;
        var possessed = phrases.Lend().Begin(phrase.First, at);
        possessed.Possessor = phrase;
        return possessed;
    }

    private static bool StepMark(ref int at, Token token, NounPhrase phrase, int end)
    {
        if (IsCurrency(token.Mark) && at + 1 < end)
        {
            phrase.NumberAt = phrase.NumberAt < 0 ? at : phrase.NumberAt;
            at++;
            return true;
        }

        if (IsQuoteMark(token.Mark) || (token.Mark == '%' && phrase.NumberAt >= 0))
        {
            at++;
            return true;
        }

        return false;
    }

    public static bool IsCurrency(char mark) => mark is '$' or '€' or '£' or '¥';

    public static bool IsQuoteMark(char mark) => mark is '"' or '”' or '“' or '„' or '»' or '«' or '‘' or '’' or '\'';

    private static bool StepNumber(NounPhrase phrase, ref int at)
    {
        if (phrase.Name is not null)
        {
            return false;
        }

        phrase.NumberAt = phrase.NumberAt < 0 ? at : phrase.NumberAt;
        at++;
        return true;
    }

    private bool StepUnknown(NounPhrase phrase, ref int at, Token token)
    {
        if (phrase.Name is not null)
        {
            if (document.Knowledge.Pack.Grammar.Compounds)
            {
                return false;
            }

            phrase.Modifiers.Add(phrase.Name);
            phrase.Name = null;
        }

        at++;
        return true;
    }

    private bool StepWord(ref NounPhrase phrase, ref int at, Word word, Token token, int end)
    {
        if (word.Is(WordTags.Determiner | WordTags.Possessive | WordTags.Number) && !word.Is(WordTags.Noun | WordTags.Finite))
        {
            return StepDeterminer(phrase, ref at, word, end);
        }

        if (word.Is(WordTags.Former) && !HasHead(phrase) && at + 1 < end && (StartsNominal(at + 1, end) || Tokens[at + 1].Is(WordTags.Office)))
        {
            phrase.Former = true;
            at++;
            return true;
        }

        if (word.Is(WordTags.Adverb) && !word.Is(WordTags.Noun | WordTags.Office | WordTags.FirstName))
        {
            return StepAdverb(phrase, ref at, end);
        }

        if (verbs.IsVerb(at, end) || word.Is(WordTags.Preposition | WordTags.Coordinator | WordTags.ClauseCoordinator | WordTags.Subordinator | WordTags.Relative | WordTags.InfinitiveMarker | WordTags.Negation | WordTags.Pronoun) && !word.Is(WordTags.Noun))
        {
            return false;
        }

        return StepContent(ref phrase, ref at, word, token);
    }

    private bool StepDeterminer(NounPhrase phrase, ref int at, Word word, int end)
    {
        if (word.Is(WordTags.Preposition) && !(at + 1 < end && (Tokens[at + 1].Kind == TokenKind.Number || Tokens[at + 1].Is(WordTags.Number))))
        {
            return false;
        }

        if (HasHead(phrase) || phrase.Office is not null || (word.Is(WordTags.Pronoun) && phrase.End > phrase.First) || (word.Is(WordTags.Relative) && at > phrase.First))
        {
            return false;
        }

        if (word.Is(WordTags.Possessive))
        {
            phrase.Possessive = word;
        }

        phrase.Negated |= word.Is(WordTags.Negation);
        if (word.Is(WordTags.Number) && phrase.NumberAt < 0)
        {
            phrase.NumberAt = at;
        }

        at++;
        return at <= end;
    }

    private bool StepAdverb(NounPhrase phrase, ref int at, int end)
    {
        if (at == phrase.First || HasHead(phrase) || at + 1 >= end || !StartsNominal(at + 1, end))
        {
            return false;
        }

        at++;
        return true;
    }

    private bool StepContent(ref NounPhrase phrase, ref int at, Word word, Token token)
    {
        var isNoun = word.Is(WordTags.Noun);
        if (phrase.Name is not null && phrase.End <= at)
        {
            if (document.Knowledge.Pack.Grammar.Compounds && !(token.IsCapitalised && word.Is(WordTags.FirstName)))
            {
                return false;
            }

            if (phrase.Name.Entity.Kind == Entities.EntityKind.Person && word.Office is null && !isNoun)
            {
                return false;
            }

            phrase.Modifiers.Add(phrase.Name);
            phrase.Name = null;
        }

        if (isNoun && phrase.Noun is not null && phrase.NumberAt < 0 && document.Knowledge.Pack.Grammar.Compounds && (word.Office is null || word.Is(WordTags.Definite)) && phrase.Office is null)
        {
            return false;
        }

        if (word.Is(WordTags.Participle) && !isNoun)
        {
            (phrase.Participle, phrase.ParticipleAt) = (word, at);
        }

        if (word.Office is { } office)
        {
            (phrase.Office, phrase.OfficeFirst) = (office, at);
        }

        if (isNoun)
        {
            SetHead(phrase, word, at);
        }

        at++;
        if ((word.Is(WordTags.Genitive) && !token.IsCapitalised) || token.Has(TokenFlags.Genitive))
        {
            phrase = Possess(phrase, at);
        }

        return true;
    }

    private static void SetHead(NounPhrase phrase, Word? word, int at)
    {
        if (word is null)
        {
            return;
        }

        if (word.Is(WordTags.Participle) && !word.Is(WordTags.Noun))
        {
            (phrase.Participle, phrase.ParticipleAt) = (word, at);
            return;
        }

        (phrase.Noun, phrase.NounAt) = (word, at);
        phrase.Definite = word.Is(WordTags.Definite);
        phrase.Plural = word.Is(WordTags.Plural);
        if (word.Office is { } office)
        {
            (phrase.Office, phrase.OfficeFirst) = (office, at);
        }
    }
}
