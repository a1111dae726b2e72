using Graph.Extraction.Resources;
using Graph.Language;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Frames;

/// <summary>The verbs of a pack by what they do to a deed that a noun under them names (deed-governors.tsv); frames name such a class as
/// <c>@undone</c>.</summary>
internal sealed class VerbClasses
{
    private readonly Dictionary<string, List<string>> _classes = new(StringComparer.OrdinalIgnoreCase);

    public VerbClasses(LanguagePack pack)
    {
        var verbs = pack.Lexicon.Words.Values.Select(w => w.Verb).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (
            var (word, effect) in pack.ReadColumn("deed-governors.tsv", "effect")
                .Where(p => verbs.Contains(p.Key))
                .OrderBy(p => p.Key, StringComparer.Ordinal)
        )
        {
            (_classes.TryGetValue(effect, out var members) ? members : _classes[effect] = []).Add(word);
        }
    }

    /// <summary>The words with the classes among them replaced by their members, without those behind a minus.</summary>
    /// <exception cref="PackException">There is no such class.</exception>
    public IReadOnlyList<string> Expand(IReadOnlyList<string> words, string where) =>
        words.Any(w => w.StartsWith('@'))
            ?
            [
                .. words
                    .SelectMany(w => w.StartsWith('@') ? Members(w[1..], where) : [w])
                    .Where(w => !w.StartsWith('-') && !words.Contains("-" + w))
                    .Distinct(),
            ]
            : words;

    private List<string> Members(string name, string where) =>
        _classes.TryGetValue(name, out var members)
            ? members
            : throw new PackException(
                $"{where}: '@{name}' is no class of verbs; the classes are the effects of deed-governors.tsv ({string.Join(", ", Enum.GetNames<DeedEffect>()).ToLowerInvariant()})"
            );
}
