using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>Finds whose the office is that stands right beside a name.</summary>
internal sealed class OfficeBeside(Document document)
{
    /// <summary>So many words of a title stand between a state and a name.</summary>
    private const int LongestTitle = 4;

    private List<Token> Tokens => document.Tokens;

    /// <summary>The state whose office stands beside a full name.</summary>
    public Entity? StateOf(Reference name) =>
        name.Entity.NameParts.Length > name.End - name.First ? null : OfficeBefore(name.First) ?? OfficeBehind(name.End);

    /// <summary>"Iraks handelsminister Ali Hassan", "Iraq's trade minister, Ali Hassan".</summary>
    private Entity? OfficeBefore(int name)
    {
        var at = name > 0 && Tokens[name - 1].IsMark(',') ? name - 1 : name;
        var first = at - 1;
        while (first > 0 && at - first <= LongestTitle && IsOfTitle(first) && !IsState(first))
        {
            first--;
        }

        return HasOffice(first + 1, at) ? StateBefore(first + 1) : null;
    }

    /// <summary>"Ali Hassan, Iraq's trade minister", "Ali Hassan, trade minister of Iraq".</summary>
    private Entity? OfficeBehind(int end)
    {
        if (end + 2 >= Tokens.Count || !Tokens[end].IsMark(','))
        {
            return null;
        }

        var at = Tokens[end + 1].Is(WordTags.Determiner) ? end + 2 : end + 1;
        if (at < Tokens.Count && document.ReferenceAt[at] is { } state && IsOwner(state))
        {
            return HasOffice(state.End, TitleEnd(state.End)) ? state.Entity : null;
        }

        var stop = TitleEnd(at);
        return
            HasOffice(at, stop)
            && stop + 1 < Tokens.Count
            && Tokens[stop].Is(WordTags.Preposition)
            && document.ReferenceAt[stop + 1] is { Entity: { Kind: EntityKind.State } of }
            ? of
            : null;
    }

    private int TitleEnd(int at)
    {
        var end = at;
        while (end < Tokens.Count && end - at < LongestTitle && IsOfTitle(end) && document.ReferenceAt[end] is null)
        {
            end++;
        }

        return end;
    }

    private bool IsOfTitle(int at) =>
        Tokens[at].Kind == TokenKind.Word && !Tokens[at].Is(WordTags.Preposition | WordTags.Former | WordTags.Coordinator);

    private bool IsState(int last) => StateBefore(last + 1) is not null;

    /// <summary>Whether a state's office that nobody has of two states is among some tokens.</summary>
    private bool HasOffice(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((Tokens[i].Word?.Office ?? document.Words[i]?.Office) is { Level: OfficeLevel.State, Role: not null })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state that is named right before a token, as whose what follows is, and not was.</summary>
    public Entity? StateBefore(int at)
    {
        for (var first = at - 1; first >= 0 && at - first <= LongestTitle; first--)
        {
            if (document.ReferenceAt[first] is { } reference)
            {
                return reference.End == at && IsOwner(reference) && !(first > 0 && Tokens[first - 1].Is(WordTags.Former))
                    ? reference.Entity
                    : null;
            }
        }

        return null;
    }

    private static bool IsOwner(Reference reference) =>
        reference.Entity.Kind == EntityKind.State
        && (reference.Genitive || reference.Form is ReferenceForm.Adjective or ReferenceForm.Demonym);
}
