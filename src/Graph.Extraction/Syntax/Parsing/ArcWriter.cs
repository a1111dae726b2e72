using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>Turns clauses with their elements into heads and relations of tokens.</summary>
internal sealed partial class ArcWriter(Document document, TreeDraft tree, List<Unit> units)
{
    private readonly ClauseArcs _hanging = new(document, tree, units);
    private List<ClauseDraft> _clauses = [];

    public void Write(List<ClauseDraft> clauses, ImmutableArray<QuotedSpeech> quotes)
    {
        _clauses = clauses;
        ChooseHeads();
        foreach (var clause in clauses)
        {
            WriteVerbs(clause);
            WriteElements(clause);
            WriteSmall(clause);
        }

        _hanging.Write(clauses);
        foreach (var quote in quotes)
        {
            WriteQuote(quote, clauses);
        }

        WriteRest(clauses);
    }

    private void WriteVerbs(ClauseDraft clause)
    {
        if (clause.IsGapped || !clause.HasVerb)
        {
            return;
        }

        for (var i = 0; i < clause.Verbs.Count - 1; i++)
        {
            var passive = clause.Passive && i == clause.Verbs.Count - 2 && !tree.Is(clause.Main, Morphology.Passive);
            tree.Attach(clause.Verbs[i], clause.Top, passive ? Relation.PassiveAuxiliary : Relation.Auxiliary);
        }

        if (clause.Top != clause.Main)
        {
            tree.Attach(clause.Main, clause.Top, RelationOfVerb(clause));
        }
    }

    /// <summary>What a verb is to the word that stands for its clause.</summary>
    private Relation RelationOfVerb(ClauseDraft clause) =>
        IsCopular(clause) ? Relation.Copula
        : document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Becoming) ? Relation.PassiveAuxiliary
        : Relation.Case;

    private void WriteElements(ClauseDraft clause)
    {
        for (var i = 0; i < clause.Elements.Count; i++)
        {
            var element = clause.Elements[i];
            var infinitive = InfinitiveOf(clause, element);
            if (element.Adposition >= 0)
            {
                tree.Attach(
                    element.Adposition,
                    infinitive?.Top ?? element.Phrase.Head,
                    infinitive is null ? Relation.Case : Relation.Marker
                );
            }

            if (element.Phrase.Head == clause.Head)
            {
                continue;
            }

            if (element.IsApposition && element.Phrase.Apposition is { } beside)
            {
                tree.Attach(element.Phrase.Head, beside.Head, Relation.Apposition);
            }
            else if (FirstOfGroup(clause, i) is >= 0 and var first)
            {
                tree.Attach(element.Phrase.Head, clause.Elements[first].Phrase.Head, Relation.Conjunct);
                WriteCoordinator(element);
            }
            else
            {
                WriteElement(clause, element, infinitive);
            }
        }
    }

    private static int FirstOfGroup(ClauseDraft clause, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (clause.Elements[i].Group == clause.Elements[at].Group && !clause.Elements[i].IsApposition)
            {
                return i;
            }
        }

        return -1;
    }

    private void WriteCoordinator(ElementDraft element)
    {
        for (var k = element.Unit - 1; k >= 0 && k >= element.Unit - 3; k--)
        {
            if (units[k].Kind == UnitKind.Coordinator)
            {
                tree.Attach(units[k].First, element.Phrase.Head, Relation.Coordinator);
                return;
            }
        }
    }

    private void WriteElement(ClauseDraft clause, ElementDraft element, ClauseDraft? infinitive)
    {
        var head = element.Phrase.Head;
        if (element.Adposition >= 0)
        {
            WriteGoverned(clause, element, infinitive);
        }
        else if (ReferenceEquals(clause.Expletive, element.Phrase))
        {
            tree.Attach(head, clause.Top, Relation.Expletive);
        }
        else if (clause.Subjects.Contains(element.Phrase))
        {
            tree.Attach(head, clause.Top, SubjectRelation(clause, element));
        }
        else
        {
            tree.Attach(head, HolderOf(clause).Top, ObjectRelation(clause, element));
        }
    }

    private void WriteGoverned(ClauseDraft clause, ElementDraft element, ClauseDraft? infinitive)
    {
        var head = element.Phrase.Head;
        var word = document.Words[element.Adposition];
        if (infinitive is not null)
        {
            tree.Attach(head, infinitive.Top, infinitive.Passive ? Relation.PassiveSubject : Relation.Subject);
        }
        else if (
            clause.Passive
            && element.VerbsBefore > 0
            && word is not null
            && document.Knowledge.Pack.Grammar.Agent.Contains(word.Text)
            && !IsBehindNoun(clause, element, out _)
        )
        {
            tree.Attach(head, clause.Top, Relation.Agent);
        }
        else if (IsBehindNoun(clause, element, out var noun) && ModifiesNoun(clause, element, noun, word))
        {
            tree.Attach(head, noun.Head, Relation.NominalModifier);
        }
        else
        {
            tree.Attach(head, clause.Top, Relation.Oblique);
        }
    }

    private static bool IsBehindNoun(ClauseDraft clause, ElementDraft element, out NominalDraft noun)
    {
        foreach (var other in clause.Elements)
        {
            if (other.Phrase.IsComplement(element.Phrase))
            {
                noun = other.Phrase;
                return true;
            }
        }

        noun = element.Phrase;
        return false;
    }

    /// <summary>A phrase right behind a noun belongs to it before the verb, behind "of" and its like, and behind an object; elsewhere to
    /// the verb.</summary>
    private bool ModifiesNoun(ClauseDraft clause, ElementDraft element, NominalDraft noun, Word? adposition)
    {
        if (noun.Pronoun is not null)
        {
            return false;
        }

        var grammar = document.Knowledge.Pack.Grammar;
        return !clause.HasVerb
            || element.VerbsBefore == 0
            || noun.Head == clause.Head
            || (
                adposition is not null
                && (grammar.Nominal.Contains(adposition.Text) || (grammar.Agent.Contains(adposition.Text) && !clause.Passive))
            )
            || (
                noun.NounAt >= 0
                && adposition is not null
                && !grammar.Place.Contains(adposition.Text)
                && !grammar.Motion.Contains(adposition.Text)
            );
    }

    private void WriteSmall(ClauseDraft clause)
    {
        foreach (var adverb in clause.Adverbs)
        {
            var isParticle = document.Tokens[adverb].Word?.Is(WordTags.Particle) == true && clause.HasVerb && adverb > clause.Main;
            tree.Attach(adverb, clause.Top, isParticle ? Relation.Particle : Relation.Adverbial);
        }

        tree.Attach(clause.Marker, clause.Top, Relation.Marker);
        if (clause.NegationAt != clause.Sibling?.NegationAt)
        {
            tree.Attach(clause.NegationAt, clause.Top, Relation.Adverbial);
        }

        foreach (var date in clause.Dates)
        {
            WriteDate(clause, date.FirstToken, date.EndToken);
        }
    }

    private void WriteDate(ClauseDraft clause, int first, int end)
    {
        var head = end - 1;
        for (var i = end - 1; i >= first; i--)
        {
            if (tree.Pos(i) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                head = i;
                break;
            }
        }

        for (var i = first; i < end; i++)
        {
            tree.Attach(
                i,
                head,
                tree.Pos(i) switch
                {
                    PartOfSpeech.Adposition => Relation.Case,
                    PartOfSpeech.Numeral => Relation.Numeral,
                    PartOfSpeech.Determiner => Relation.Determiner,
                    PartOfSpeech.Adjective => Relation.AdjectivalModifier,
                    PartOfSpeech.Punctuation => Relation.Punctuation,
                    _ => Relation.Compound,
                }
            );
        }

        tree.Attach(head, clause.Top, tree.Pos(head) == PartOfSpeech.Adverb ? Relation.Adverbial : Relation.Oblique);
    }

    /// <summary>The sentences of a quote hang on the clause in which it stands.</summary>
    private void WriteQuote(QuotedSpeech quote, List<ClauseDraft> clauses)
    {
        var holder = clauses.Find(c => c.QuoteAt == quote.First && c.HasVerb) ?? clauses.Find(c => c.HasVerb);
        foreach (var sentence in quote.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                if (sentence.Head(token) >= 0)
                {
                    tree.Attach(token, sentence.Head(token), sentence.Relation(token));
                }
                else if (holder is not null)
                {
                    tree.Attach(token, holder.Top, Relation.ClausalComplement);
                }
            }

            sentence.Tags.CopyTo(tree.Tags[(sentence.First - tree.First)..]);
        }
    }

    /// <summary>The root, and what nothing has claimed: marks and stray words.</summary>
    private void WriteRest(List<ClauseDraft> clauses)
    {
        var root = RootOf(clauses);
        tree.MakeRoot(root);
        for (var token = tree.First; token < tree.End; token++)
        {
            if (token != root)
            {
                tree.Attach(
                    token,
                    root,
                    document.Tokens[token].Kind == Language.Tokens.TokenKind.Mark ? Relation.Punctuation : Relation.Dependent
                );
            }
        }

        tree.BreakCircles(root);
    }

    private int RootOf(List<ClauseDraft> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause is { Kind: ClauseKind.Main, HasVerb: true } && !tree.HasHead(clause.Top))
            {
                return clause.Top;
            }
        }

        foreach (var clause in clauses)
        {
            if (!tree.HasHead(clause.Top))
            {
                return clause.Top;
            }
        }

        return tree.First;
    }
}
