using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <summary>Whose offices the article has told so far, and who holds them.</summary>
internal sealed class HeldOffices
{
    private Dictionary<string, Entity?>? _told;
    private Dictionary<(string Role, Entity Of), Entity>? _holders;

    /// <summary>Notes that a phrase tells whose an office is: "Tunisia's prime minister".</summary>
    public void Tell(Office office, Entity of)
    {
        if (of.Kind == EntityKind.State)
        {
            var (told, key) = (_told ??= new(StringComparer.Ordinal), KeyOf(office));
            told[key] = told.TryGetValue(key, out var other) && other != of ? null : of;
        }
    }

    /// <summary>The only state that the article has told an office of; null where it told none or several.</summary>
    public Entity? ToldOf(Office office) => _told?.GetValueOrDefault(KeyOf(office));

    /// <summary>Notes who holds an office.</summary>
    public void Hold(Office office, Entity of, Entity person)
    {
        if (IsOfOne(office))
        {
            (_holders ??= []).TryAdd((office.Role!, of), person);
        }
    }

    /// <summary>Whether an office that only one can have is another's.</summary>
    public bool IsOfAnother(Office office, Entity of, Entity person) =>
        IsOfOne(office) && _holders?.GetValueOrDefault((office.Role!, of)) is { } holder && holder != person;

    /// <summary>Whether a state has one holder of an office at a time: not of ambassadors, legislators, generals.</summary>
    private static bool IsOfOne(Office office) =>
        office.Role is "president" or "prime-minister" or "monarch" or "foreign-minister" or "defence-minister" or "finance-minister";

    private static string KeyOf(Office office) => office.Role ?? office.Title;
}
