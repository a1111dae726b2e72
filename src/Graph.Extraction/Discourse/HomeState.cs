using Graph.Extraction.Mentions;
using Graph.Extraction.Text;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>The state from which an article is written, by its dateline.</summary>
internal static class HomeState
{
    private const int MostTokens = 14;

    /// <summary>The state of the place in the dateline or in the capitals that an article begins with; null where it begins
    /// otherwise.</summary>
    public static Entity? Of(Document document)
    {
        if (document.Tokens.Count == 0)
        {
            return null;
        }

        var dateline = Dateline.Behind(document, 0, document.Tokens.Count);
        var end =
            dateline > 0 ? dateline
            : document.Tokens[0].Has(TokenFlags.AllCaps) ? Math.Min(MostTokens, document.Tokens.Count)
            : 0;
        for (var i = 0; i < end; i++)
        {
            if (dateline == 0 && document.Tokens[i].Kind == TokenKind.Mark && document.Tokens[i].Mark is '-' or '–' or '—' or '.' or ':')
            {
                return null;
            }

            if (document.ReferenceAt[i] is { } reference)
            {
                return reference.Entity.Kind == EntityKind.State ? reference.Entity
                    : reference.Entity is { Kind: EntityKind.Place, State.Length: > 0 } place ? document.Entities.State(place.State)
                    : null;
            }
        }

        return null;
    }
}
