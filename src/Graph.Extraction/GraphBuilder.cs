using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Names;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>Gathers the nodes that an article's names and claims bring.</summary>
internal static class GraphBuilder
{
    public static ArticleGraph Build(Document document, ImmutableArray<Claim> claims, ImmutableArray<Rejection> rejections)
    {
        foreach (var reference in document.ReferenceAt.AsSpan(0, document.Tokens.Count))
        {
            if (reference is null)
            {
                continue;
            }

            var span = document.SpanOf(reference.First, reference.End);
            reference.Entity.Mentions.Add(new Mention(span, WordsOf(span, reference.Entity, document.Text)));
            reference.Entity.IsActor |= IsActorMention(reference, document);
        }

        var entities = document.Entities.All;
        var used = entities.Where(e => e.IsActor && !e.IsActorKind).Select(e => e.Id).ToHashSet();
        return new ArticleGraph(
            document.Article,
            [.. entities.Where(e => e.IsActorKind && e.IsActor).Select(Actor).DistinctBy(a => a.Id).OrderBy(a => a.Mentions.Length > 0 ? a.Mentions[0].Span.Start : int.MaxValue).ThenBy(a => a.Id)],
            [.. entities.Where(e => e.Kind == EntityKind.Resolution && used.Contains(e.Id)).Select(e => new Resolution(e.Id, e.Name, e.Symbol)).DistinctBy(r => r.Id)],
            [.. entities.Where(e => e.Kind == EntityKind.Event && used.Contains(e.Id)).Select(e => new Event(e.Id, e.Name)).DistinctBy(e => e.Id)],
            claims, rejections);
    }

    /// <summary>The words of a mention; most are the name of the entity.</summary>
    private static string WordsOf(TextSpan span, Entity entity, string text) =>
        text.AsSpan(span.Start, span.Length).SequenceEqual(entity.Name) ? entity.Name : span.Of(text);

    /// <summary>A name stands for its owner; a capital behind a preposition of place is only a place, an adjective only a quality.</summary>
    private static bool IsActorMention(Reference reference, Document document) => reference.Form switch
    {
        ReferenceForm.Name or ReferenceForm.Metonym => true,
        ReferenceForm.Capital => !IsPlace(reference, document),
        ReferenceForm.Compound => reference.Entity.Kind == EntityKind.Organization,
        _ => false,
    };

    public static bool IsPlace(Reference reference, Document document) => reference.Form == ReferenceForm.Capital && reference.First > 0
        && document.Words[reference.First - 1] is { } before && before.Is(Language.Lexicons.WordTags.Preposition)
        && (document.Knowledge.Pack.Grammar.Place.Contains(before.Text) || document.Knowledge.PlacePrepositions.Contains(before.Text));

    private static Actor Actor(Entity entity) => new(
        entity.Id,
        entity.Kind switch { EntityKind.Person => ActorKind.Person, EntityKind.State => ActorKind.State, _ => ActorKind.Organization },
        entity.Name, entity.Kind == EntityKind.Person ? AliasesOf(entity) : entity.KnownAliases, [.. entity.Mentions]);

    private static ImmutableArray<string> AliasesOf(Entity person) => [.. person.Aliases.Where(a => a != person.Name).Distinct().Order(StringComparer.Ordinal)];
}
