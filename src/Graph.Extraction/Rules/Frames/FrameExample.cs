namespace Graph.Extraction.Rules.Frames;

/// <summary>A sentence that proves a frame: with the claim it must make, or, without one, with none of the frame's type.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Claim">"subject &gt; object" in the ids' local parts, with "not " before it for a denial; null where there must be no
/// claim.</param>
internal sealed record FrameExample(string Text, string? Claim);
