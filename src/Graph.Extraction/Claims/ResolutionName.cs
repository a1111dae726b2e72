using System.Collections.Immutable;
using System.Globalization;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Names a resolution so that it can be told from others: what it is about, and the day of the vote ("utkast om sanktioner mot
/// Nordkorea, 26 maj 2022").</summary>
internal static class ResolutionName
{
    private const int MonthsOfYear = 12;

    /// <param name="resolution">The resolution.</param>
    /// <param name="claims">All claims of the article.</param>
    /// <param name="document">The article.</param>
    public static string Of(Entity resolution, ImmutableArray<Claim> claims, Document document)
    {
        var about = resolution.TellsTopic ? null : Concerned(resolution.Id, claims, document);
        var name =
            about is not null && !resolution.Name.Contains(about, StringComparison.OrdinalIgnoreCase)
                ? $"{resolution.Name} {document.Knowledge.Pack.Grammar.About} {about}"
            : resolution is { TellsTopic: false, Aim: { } aim } ? $"{resolution.Name} {aim}"
            : resolution.Name;
        return VotedOn(resolution.Id, claims) is { } day && document.Knowledge.Months.Length == MonthsOfYear
            ? string.Create(CultureInfo.InvariantCulture, $"{name}, {day.Day} {document.Knowledge.Months[day.Month - 1]} {day.Year}")
            : name;
    }

    private static string? Concerned(NodeId resolution, ImmutableArray<Claim> claims, Document document)
    {
        foreach (var claim in claims)
        {
            if (claim is { Type: RelationType.Concerns, Negated: false } && claim.Subject == resolution && claim.Object is { } concerned)
            {
                return document.Entities.All.FirstOrDefault(e => e.IsActorKind && e.Id == concerned)?.Name;
            }
        }

        return null;
    }

    private static DateOnly? VotedOn(NodeId resolution, ImmutableArray<Claim> claims)
    {
        DateOnly? first = null;
        foreach (var claim in claims)
        {
            if (
                RelationVocabulary.IsVote(claim.Type)
                && claim.Date is { Precision: DatePrecision.Day, Start: { } day }
                && claim.Object == resolution
                && (first is null || day < first)
            )
            {
                first = day;
            }
        }

        return first;
    }
}
