using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language.Dates;

namespace Graph.Extraction.Discourse;

/// <content>Drafts that are voted on before any word names them.</content>
internal sealed partial class NodeFinder
{
    /// <summary>"Peru voted no as the General Assembly called on Chile to leave": there is a draft, though no word names it.</summary>
    private void Unnamed(NounPhrase body, Reading reading)
    {
        var node = document.Entities.Add(
            EntityKind.Resolution,
            $"{document.Article.Id.Local}-1",
            $"{document.Knowledge.Pack.Grammar.VoteIn} {body.Name!.Entity.Name}".Trim()
        );
        var draft = new Draft(node, null, many: false) { Body = body.Name?.Entity, ToldAt = reading.Index };
        node.DecidedOn = reading.Sentence.ClauseOf(body) is { Tense: Tense.Past, Dates: [.., var day] } ? day.Mention : null;
        _drafts.Add(draft);
        (_last, _unnamed) = (draft, draft);
        reading.Unnamed = (node, UnnamedVote.Topic(reading.Sentence, document) ?? body);
    }

    /// <summary>The draft of a vote that was told before any word named it: the next that is told, unless it is called another.</summary>
    private Draft? NamedAtLast(NounPhrase phrase, DraftWords words, string? topic)
    {
        if (_unnamed is not { } draft || _drafts.Count > 1 || phrase.Plural || IsAnother(phrase))
        {
            return null;
        }

        (draft.Node.Name, draft.Node.TellsTopic) = (words.NameOf(phrase), topic is not null);
        _unnamed = null;
        return draft;
    }
}
