using Graph.Model;

namespace Graph.Evaluation.PoliticalEvents;

/// <summary>A sentence with two actors and the event between them.</summary>
/// <param name="Id">The sentence's number.</param>
/// <param name="Sentence">Its text.</param>
/// <param name="Source">Place of the words for who acts; null where the sentence names nobody.</param>
/// <param name="Target">Place of the words for whom it is done to; null where the sentence names nobody.</param>
/// <param name="Root">PLOVER root of the event.</param>
internal sealed record EventRow(string Id, string Sentence, TextSpan? Source, TextSpan? Target, string Root);
