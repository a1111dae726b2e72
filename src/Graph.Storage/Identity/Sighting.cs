using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>A node as one article speaks of it, with what tells which one it is.</summary>
/// <param name="Own">The id that the article gives it.</param>
/// <param name="Block">Only sightings of one block can be of one node.</param>
/// <param name="Traits">What the article tells of it, as text; sightings with the same traits are the same to us.</param>
internal readonly record struct Sighting(NodeId Own, string Block, string Traits);
