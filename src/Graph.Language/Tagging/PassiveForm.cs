using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Tagging;

/// <summary>Whether a verb is passive by its ending is the lexicon's to say where it knows the verb: deponents are not.</summary>
internal static class PassiveForm
{
    public static Tag Set(Tag tag, in Token token)
    {
        if (!token.Is(WordTags.Verb) || tag.Has(Morphology.Participle | Morphology.Gerund))
        {
            return tag;
        }

        return tag with
        {
            Form = token.Is(WordTags.Passive) ? tag.Form | Morphology.Passive : tag.Form & ~Morphology.Passive,
        };
    }
}
