using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Who says a quote.</summary>
/// <param name="Entities">The speakers, as a rule one; none for somebody without a name.</param>
/// <param name="Trigger">Token that says so, or -1.</param>
/// <param name="Verb">Infinitive of the verb of speech, or empty.</param>
/// <param name="Words">The words that tell who speaks, where there are such.</param>
internal sealed record Speaker(IReadOnlyList<Entity> Entities, int Trigger = -1, string Verb = "", TextSpan? Words = null)
{
    /// <summary>Somebody who is not told.</summary>
    public static Speaker Nobody { get; } = new([]);

    /// <summary>The speaker; of several the first, null for somebody without a name.</summary>
    public Entity? Entity => Entities.Count > 0 ? Entities[0] : null;
}
