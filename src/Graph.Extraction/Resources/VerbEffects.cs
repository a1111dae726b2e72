namespace Graph.Extraction.Resources;

/// <summary>What effects of verbs have in common.</summary>
internal static class VerbEffects
{
    /// <summary>Whether what depends on the verb is not done.</summary>
    public static bool Denies(this VerbEffect effect) => effect is VerbEffect.Negated or VerbEffect.Averted;
}
