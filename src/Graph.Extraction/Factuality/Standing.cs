using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Factuality;

/// <summary>How a clause stands: denied or not, how sure, in whose words.</summary>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="NegationAt">Token that denies it, or -1.</param>
/// <param name="Modality">How it is held.</param>
/// <param name="Source">Whose words it is, or null.</param>
/// <param name="Demanded">Whether somebody asks for it, so that it is not stated at all.</param>
internal readonly record struct Standing(bool Negated, int NegationAt, Modality Modality, Entity? Source, bool Demanded)
{
    public static Standing Asserted { get; } = new(false, -1, Modality.Asserted, null, false);

    public Standing Denied(int at) => this with { Negated = !Negated, NegationAt = at >= 0 ? at : NegationAt };

    public Standing AtMost(Modality modality) => this with { Modality = Weaker(Modality, modality) };

    /// <summary>In the words of somebody; those of the innermost count.</summary>
    public Standing By(Entity? source) => this with { Source = Source ?? source, Modality = Weaker(Modality, Modality.Reported) };

    public static Modality Weaker(Modality one, Modality other) => one > other ? one : other;
}
