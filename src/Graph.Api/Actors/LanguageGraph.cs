using GraphQL.Types;

namespace Graph.Api.Actors;

/// <summary>The languages in which actors have names; one that is undetermined where the host has none, since an
/// enumeration must have a value.</summary>
internal sealed class LanguageGraph : EnumerationGraphType
{
    private const string Undetermined = "und";

    /// <summary>Makes the enumeration.</summary>
    public LanguageGraph(IActorLabels labels)
    {
        Name = "Language";
        Description = "A language of names, by its ISO 639-1 code.";
        foreach (var code in labels.Languages is [] ? [Undetermined] : labels.Languages)
        {
            Add(code.ToUpperInvariant(), code, code);
        }
    }
}
