using Graph.Extraction.Mentions;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>The state from which an article is written, by its dateline.</summary>
internal static class HomeState
{
    private const int MostTokens = 14;

    /// <summary>The state of the place in capitals that an article begins with; null where it begins otherwise.</summary>
    public static Entity? Of(Document document)
    {
        for (var i = 0; i < document.Tokens.Count && i < MostTokens && (i > 0 || document.Tokens[i].Has(TokenFlags.AllCaps)); i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Mark && document.Tokens[i].Mark is '-' or '–' or '—' or '.' or ':')
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
