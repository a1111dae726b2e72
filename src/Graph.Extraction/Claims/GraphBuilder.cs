using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;
using Graph.Extraction.Resources;
using Graph.Extraction.Syntax;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Gathers the nodes that an article's names and claims bring.</summary>
internal static class GraphBuilder
{
    private static readonly Comparer<Rejection> s_inText = Comparer<Rejection>.Create(
        (one, other) =>
            (one.Sentence.Start, one.Trigger.Start).CompareTo((other.Sentence.Start, other.Trigger.Start)) is var order && order != 0
                ? order
                : string.CompareOrdinal(one.Rule, other.Rule)
    );

    public static ArticleGraph Build(Document document, ImmutableArray<Claim> claims, List<Rejection> rejections)
    {
        GatherMentions(document);
        var entities = document.Entities.All;
        var nodes = entities.FindAll(static e => e.IsActor && !e.IsActorKind);
        var used = nodes.Count == 0 ? [] : nodes.Select(e => e.Id).ToHashSet();
        return new ArticleGraph(
            document.Article,
            Actors(document),
            used.Count == 0
                ? []
                :
                [
                    .. entities
                        .Where(e => e.Kind == EntityKind.Resolution && used.Contains(e.Id))
                        .Select(e => new Resolution(e.Id, ResolutionName.Of(e, claims, document), e.Symbol))
                        .DistinctBy(r => r.Id),
                ],
            used.Count == 0
                ? []
                :
                [
                    .. entities
                        .Where(e => e.Kind == EntityKind.Event && used.Contains(e.Id))
                        .Select(e => new Event(e.Id, e.Name))
                        .DistinctBy(e => e.Id),
                ],
            claims,
            rejections.Count == 0 ? [] : [.. rejections.Order(s_inText)]
        );
    }

    private static void GatherMentions(Document document)
    {
        var references = document.ReferenceAt;
        foreach (var reference in references)
        {
            if (reference is not null)
            {
                reference.Entity.MentionCount++;
                reference.Entity.IsActor |= IsActorMention(reference, document);
            }
        }

        foreach (var entity in document.Entities.All)
        {
            (entity.Mentions, entity.MentionCount) = (new Mention[entity.MentionCount], 0);
        }

        foreach (var reference in references)
        {
            if (reference is { Entity: { IsActor: true, IsActorKind: true } entity })
            {
                var span = document.SpanOf(reference.First, reference.End);
                entity.Mentions[entity.MentionCount++] = new Mention(span, WordsOf(span, entity, document.Text));
            }
        }
    }

    /// <summary>The actors in the order of their first mentions; of two that turned out to be one the first counts.</summary>
    private static ImmutableArray<Actor> Actors(Document document)
    {
        var (actors, seen) = (document.Buffers.Kept<List<Actor>>(), document.Buffers.Kept<HashSet<NodeId>>());
        foreach (var entity in document.Entities.All)
        {
            if (entity is { IsActorKind: true, IsActor: true } && seen.Add(entity.Id))
            {
                actors.Add(Actor(entity));
            }
        }

        actors.Sort(static (one, other) => (FirstMention(one), one.Id).CompareTo((FirstMention(other), other.Id)));
        ImmutableArray<Actor> sorted = [.. actors];
        actors.Clear();
        seen.Clear();
        return sorted;
    }

    private static int FirstMention(Actor actor) => actor.Mentions.Length > 0 ? actor.Mentions[0].Span.Start : int.MaxValue;

    /// <summary>The words of a mention; most are the name of the entity.</summary>
    private static string WordsOf(TextSpan span, Entity entity, string text) =>
        text.AsSpan(span.Start, span.Length).SequenceEqual(entity.Name) ? entity.Name : span.Of(text);

    /// <summary>A name stands for its owner; a capital behind a preposition of place is only a place, an adjective only a
    /// quality.</summary>
    private static bool IsActorMention(Reference reference, Document document) =>
        reference.Form switch
        {
            ReferenceForm.Name or ReferenceForm.Metonym => true,
            ReferenceForm.Capital => !IsPlace(reference, document),
            ReferenceForm.Compound => reference.Entity.Kind == EntityKind.Organization,
            _ => false,
        };

    public static bool IsPlace(Reference reference, Document document) =>
        reference.Form == ReferenceForm.Capital
        && reference.First > 0
        && document.Words[reference.First - 1] is { } before
        && before.Is(Language.Lexicons.WordTags.Preposition)
        && (document.Knowledge.Pack.Grammar.Place.Contains(before.Text) || document.Knowledge.PlacePrepositions.Contains(before.Text));

    private static Actor Actor(Entity entity) =>
        new(
            entity.Id,
            entity.Kind switch
            {
                EntityKind.Person => ActorKind.Person,
                EntityKind.State => ActorKind.State,
                EntityKind.Group => ActorKind.Group,
                _ => ActorKind.Organization,
            },
            entity.Name,
            entity.Kind == EntityKind.Person ? AliasesOf(entity) : GivenNames.Of(entity),
            ImmutableCollectionsMarshal.AsImmutableArray(entity.Mentions)
        );

    private static ImmutableArray<string> AliasesOf(Entity person) =>
        person.Aliases.Count == 0 ? [] : [.. person.Aliases.Where(a => a != person.Name).Distinct().Order(StringComparer.Ordinal)];
}
