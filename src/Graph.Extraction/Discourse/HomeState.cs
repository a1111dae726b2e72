using Graph.Extraction.Mentions;
using Graph.Extraction.Text;
using Graph.Language.Tokens;

namespace Graph.Extraction.Discourse;

/// <summary>Whose states an article is of, asked once.</summary>
internal sealed class HomeState
{
    private const int MostTokens = 14;

    /// <summary>A dateline stands behind no more headings than these.</summary>
    private const int MostParagraphs = 3;

    private readonly Document _document;
    private readonly Entity? _ofParties;

    /// <summary>Asks the entities that an article names.</summary>
    public HomeState(Document document)
    {
        var parties = OfParties(document);
        Seat = parties ?? OfLanguage(document);
        (_document, _ofParties) = (document, parties);
        Government = Seat ?? OnlyState(document);
        Origin = OriginOf(document);
    }

    /// <summary>The state of the place in the dateline, which may stand below a heading, or in the capitals that an article begins with;
    /// null where it begins otherwise.</summary>
    public Entity? Origin { get; }

    /// <summary>The state in whose parliament all the parties sit that the article names; where it names no party, and neither state nor
    /// place, office or body of another, that of its language; null where it names those of several.</summary>
    public Entity? Seat { get; }

    /// <summary>The state whose government "the government" is: that of the parties of the article, else the only one that it names; null
    /// where it names several.</summary>
    public Entity? Government { get; }

    /// <summary>The state of the parties that the article names, else that of its language where it names an
    /// authority, court or municipality of it.</summary>
    public Entity? Named =>
        _ofParties is not null ? _ofParties
        : _document.Knowledge.Pack.Grammar.Home is { Length: > 0 } home
        && _document.Entities.All.Exists(e => e is { Class: "agency" or "municipality" or "region" or "court" } && e.State == home)
            ? _document.Entities.State(home)
        : null;

    private static Entity? OriginOf(Document document)
    {
        var paragraphs = 0;
        for (var i = 0; i < document.Tokens.Count && paragraphs < MostParagraphs; i++)
        {
            if (i > 0 && !document.Tokens[i].Has(TokenFlags.ParagraphStart))
            {
                continue;
            }

            paragraphs++;
            if (Dateline.Behind(document, i, document.Tokens.Count) is var behind && behind > i)
            {
                return StateIn(document, i, behind);
            }
        }

        return document.Tokens.Count > 0 && document.Tokens[0].Has(TokenFlags.AllCaps) ? StateIn(document, 0, CapitalsEnd(document)) : null;
    }

    private static Entity? OfParties(Document document)
    {
        string? state = null;
        foreach (var entity in document.Entities.All)
        {
            if (entity is { Class: "party", State.Length: > 0 })
            {
                if (state is not null && state != entity.State)
                {
                    return null;
                }

                state = entity.State;
            }
        }

        return state is null ? null : document.Entities.State(state);
    }

    /// <summary>The state that is at home in the language, where nothing that the article names belongs to another.</summary>
    private static Entity? OfLanguage(Document document)
    {
        if (document.Knowledge.Pack.Grammar.Home is not { Length: > 0 } home)
        {
            return null;
        }

        foreach (var entity in document.Entities.All)
        {
            if (entity.Kind == EntityKind.State ? entity.Key != home : entity.State.Length > 0 && entity.State != home)
            {
                return null;
            }
        }

        return document.Entities.State(home);
    }

    private static Entity? OnlyState(Document document)
    {
        Entity? only = null;
        foreach (var entity in document.Entities.All)
        {
            if (entity.Kind == EntityKind.State)
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only;
    }

    private static int CapitalsEnd(Document document)
    {
        var end = Math.Min(MostTokens, document.Tokens.Count);
        for (var i = 0; i < end; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Mark && document.Tokens[i].Mark is '-' or '–' or '—' or '.' or ':')
            {
                return i;
            }
        }

        return end;
    }

    private static Entity? StateIn(Document document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
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
