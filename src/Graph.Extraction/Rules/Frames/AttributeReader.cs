using Graph.Extraction.Discourse;
using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>
/// Fills the attributes that a frame names. A value is taken as it is, or read from the text:
/// <c>@noun</c> the trigger noun's words, <c>@object</c> the object's noun, <c>@amount</c> a sum of money, <c>@number</c> a count.
/// </summary>
internal sealed class AttributeReader(Document document, NumberReader numbers, AmountFinder amounts)
{
    public void Read(Frame frame, Clause clause, NounPhrase? trigger, Proposal draft)
    {
        foreach (var (name, source) in frame.Attributes)
        {
            var value = source switch
            {
                "@noun" => trigger is null ? null : Noun(trigger),
                "@object" => ObjectIn(clause),
                "@amount" => Amount(clause),
                "@number" => Number(clause, trigger),
                "@title" or "@role" => OfficeIn(draft, source == "@role"),
                _ => AttributeValue.Of(source),
            };
            if (value is { } found)
            {
                draft.Set(name, found);
            }
        }
    }

    /// <summary>Title or role of the office that the subject holds of the object.</summary>
    private static AttributeValue? OfficeIn(Proposal draft, bool role) =>
        draft.Subject?.Offices is { Count: > 0 } held
        && (
            held.FindLast(o =>
                o.Of == draft.Object && !OfficeMatch.IsGivenLater(draft.Reading.Sentence, o.Office, draft.TriggerEnd, draft.Clause)
            ).Office
            ?? held[^1].Office
        )
            is { } office
        && (role ? office.Role : office.Title) is { } text
            ? AttributeValue.Of(text)
            : null;

    private AttributeValue? ObjectIn(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            if (
                element.IsBare
                && element.VerbsBefore > 0
                && element.Phrase.Name is null
                && element.Phrase.Noun is not null
                && !clause.Subjects.Contains(element.Phrase)
            )
            {
                return SumIn(element.Phrase) is { EndToken: var end } && end > element.Phrase.NounAt ? null : Noun(element.Phrase);
            }
        }

        return null;
    }

    /// <summary>The base form of a phrase's noun, with what stands before it in a compound.</summary>
    private AttributeValue? Noun(NounPhrase phrase)
    {
        if (phrase.NounAt < 0 || phrase.Noun is not { } noun || noun.Is(Language.Lexicons.WordTags.Number))
        {
            return null;
        }

        var (first, measured) = (phrase.NounAt, SumIn(phrase)?.EndToken ?? phrase.First);
        while (first > measured && IsAttributive(first - 1, phrase))
        {
            first--;
        }

        var text = document.TextOf(phrase.NounAt).ToString();
        var lemma = noun.NounLemma;
        var stem =
            text.Length >= noun.Text.Length && text.EndsWith(noun.Text, StringComparison.OrdinalIgnoreCase)
                ? text[..^noun.Text.Length] + lemma
                : lemma;
        return AttributeValue.Of(first < phrase.NounAt ? $"{document.TextOf(first, phrase.NounAt)} {stem}" : stem);
    }

    /// <summary>Words of a phrase that specify its noun where nouns do not join: "free-trade agreement", "short-range ballistic
    /// missile".</summary>
    private bool IsAttributive(int at, NounPhrase phrase) =>
        !document.Knowledge.Pack.Grammar.Compounds
        && at >= phrase.First
        && document.ReferenceAt[at] is null
        && document.Tokens[at].Kind == Language.Tokens.TokenKind.Word
        && document.Words[at] is var word
        && (
            word is null
            || word.Tags != Language.Lexicons.WordTags.Adjective
                && !word.Is(
                    Language.Lexicons.WordTags.Determiner
                        | Language.Lexicons.WordTags.Possessive
                        | Language.Lexicons.WordTags.Number
                        | Language.Lexicons.WordTags.Adverb
                        | Language.Lexicons.WordTags.Preposition
                )
        );

    private AttributeValue? Amount(Clause clause)
    {
        foreach (var element in clause.Elements.Where(e => e.Phrase.NumberAt >= 0))
        {
            if (SumIn(element.Phrase) is { Kind: AmountKind.Money } amount)
            {
                return AttributeValue.Of(amount.Words);
            }
        }

        return null;
    }

    /// <summary>What the number of a phrase measures: money, a share; null where it has none.</summary>
    private AmountMention? SumIn(NounPhrase phrase) =>
        phrase.NumberAt >= 0
        && amounts.TryRead(document.Tokens, phrase.NumberAt, document.Tokens.Count, document.Text, out var amount)
        && amount.Kind is AmountKind.Money or AmountKind.Percent
            ? amount
            : null;

    private AttributeValue? Number(Clause clause, NounPhrase? trigger)
    {
        var phrase = trigger?.NumberAt >= 0 ? trigger : clause.Objects.FirstOrDefault(o => o.NumberAt >= 0);
        return
            phrase is not null
            && numbers.TryRead(document.Tokens, phrase.NumberAt, document.Tokens.Count, document.Text, out var value, out _)
            ? AttributeValue.Of(value)
            : null;
    }
}
