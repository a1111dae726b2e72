using Graph.Extraction.Mentions;

namespace Graph.Extraction.Rules.Speech;

/// <summary>Who says a quote.</summary>
/// <param name="Entity">The speaker; null for somebody without a name.</param>
/// <param name="Trigger">Token that says so.</param>
/// <param name="Verb">Infinitive of the verb of speech, or empty.</param>
internal sealed record Speaker(Entity? Entity, int Trigger, string Verb);
