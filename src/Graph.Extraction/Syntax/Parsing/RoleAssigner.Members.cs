using Graph.Extraction.Resources;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Who is counted among those of whom a clause speaks.</content>
internal sealed partial class RoleAssigner
{
    /// <summary>"Among those who abstained were X and Y": the subjects of the main clause are those who did.</summary>
    private List<NominalDraft>? Members(ClauseDraft clause, NominalDraft antecedent) =>
        clause.Parent is { Subjects.Count: > 0 } parent
        && (IsPartOfPredicate(parent, antecedent) || (IsMany(antecedent) && IsAmong(antecedent, parent)))
            ? parent.Subjects
            : null;

    private static bool IsMany(NominalDraft phrase) =>
        phrase.Name is null && (phrase.NounAt < 0 || (phrase is { Plural: true, Possessor: null } && phrase.Modifiers.Count == 0));

    /// <summary>Whether a clause counts its subjects among those of a phrase.</summary>
    private bool IsAmong(NominalDraft phrase, ClauseDraft clause)
    {
        foreach (var element in clause.Elements)
        {
            if (
                ReferenceEquals(element.Phrase, phrase)
                && (Belongs(clause) || document.IsOneOf(element.Adposition, document.Knowledge.Pack.Grammar.Among))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Laos belonged to those who abstained".</summary>
    private bool Belongs(ClauseDraft clause) => document.IsFormOf(clause.Main, document.Knowledge.Pack.Grammar.Belong);

    /// <summary>"Kenya was one of the countries that voted": what the predicate counts the subject among.</summary>
    private bool IsPartOfPredicate(ClauseDraft parent, NominalDraft antecedent) =>
        antecedent is { Name: null, Possessor: null }
        && antecedent.Modifiers.Count == 0
        && _verbs.IsBe(parent.Main)
        && parent.Objects.Exists(o => o.Name is null && o.NumberAt <= o.First && o.IsComplement(antecedent) && (o.NounAt < 0));
}
