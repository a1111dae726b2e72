using Graph.Model;

namespace Graph.Storage.Identity;

/// <summary>All sightings of a block with the same traits, as a store counts them.</summary>
/// <param name="Block">The block.</param>
/// <param name="Traits">What the articles tell.</param>
/// <param name="Sightings">Their number.</param>
/// <param name="First">The smallest of the ids that articles give.</param>
/// <param name="Node">The node that they were found to be, with its symbol; null for what is new.</param>
internal sealed record TraitRow(string Block, string Traits, long Sightings, NodeId First, string? Node);
