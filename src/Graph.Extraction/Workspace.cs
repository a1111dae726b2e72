using Graph.Extraction.Clauses;
using Graph.Extraction.Phrases;

namespace Graph.Extraction;

/// <summary>The pieces that sentences are taken apart into; those of one sentence are good until the next is begun.</summary>
internal sealed class Workspace
{
    public Pool<Chunk> Chunks { get; } = new();

    public Pool<NounPhrase> Phrases { get; } = new();

    public Pool<Clause> Clauses { get; } = new();

    public Pool<Element> Elements { get; } = new();

    public void BeginSentence()
    {
        Chunks.TakeBackAll();
        Phrases.TakeBackAll();
        Clauses.TakeBackAll();
        Elements.TakeBackAll();
    }
}
