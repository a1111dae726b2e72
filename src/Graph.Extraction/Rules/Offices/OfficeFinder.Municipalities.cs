using Graph.Extraction.Discourse;
using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;
using Graph.Language;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>Whose the offices of municipalities and regions are.</content>
internal sealed partial class OfficeFinder
{
    private const string Municipality = "municipality";
    private const string Region = "region";
    private const string Town = "city";

    /// <summary>"(M)" behind a name is so many tokens.</summary>
    private const int Bracketed = 3;

    /// <summary>"Kommunalråd i Västervik", "regionstyrelsens ordförande i Skåne": the municipality or region that is called after the place
    /// that is named with the title, else the only one that the article names, or that of its only town
    /// where it names no region.</summary>
    private Entity? LocalOwnerOf(Reading reading, NounPhrase phrase, OfficeLevel level)
    {
        var isRegion = level == OfficeLevel.Region;
        return (
                SeatOf(reading, phrase) is { } place
                    ? isRegion
                        ? RegionAt(place)
                        : MunicipalityAt(place)
                    : null
            )
            ?? OnlyOf(isRegion ? Region : Municipality)
            ?? (!isRegion && OnlyOf(Region) is null && OnlyTown() is { } town ? MunicipalityAt(town) : null);
    }

    /// <summary>"Västerviks kommunalråd", "kommunalrådet Per Holm (S) i Västervik": the place of an office.</summary>
    private Entity? SeatOf(Reading reading, NounPhrase phrase)
    {
        if (PlaceOf(phrase) is { } owner)
        {
            return owner;
        }

        for (var i = 0; i < phrase.ComplementCount; i++)
        {
            var (preposition, complement) = phrase.Complement(i);
            if (IsAt(preposition) && complement.Name is { Entity: { Kind: EntityKind.Place } place })
            {
                return place;
            }
        }

        return PlaceBehind(reading, Math.Max(phrase.End, phrase.Apposition?.End ?? 0));
    }

    /// <summary>The place that a preposition joins right behind title and name, a party in brackets between.</summary>
    private Entity? PlaceBehind(Reading reading, int end)
    {
        end += document.Parties.InBrackets(end) is null ? 0 : Bracketed;
        return
            end + 1 < reading.Sentence.End
            && document.Tokens[end].Word is { } preposition
            && IsAt(preposition.Text)
            && document.ReferenceAt[end + 1] is { Genitive: false, Entity: { Kind: EntityKind.Place } place }
            ? place
            : null;
    }

    private bool IsAt(string preposition) => document.Knowledge.Pack.Grammar.Place.Contains(preposition);

    private Entity? MunicipalityAt(Entity place)
    {
        var grammar = document.Knowledge.Pack.Grammar;
        if (grammar.Municipality.Length == 0)
        {
            return null;
        }

        var name = grammar.MunicipalityOf(place.Name);
        return document.Entities.Add(EntityKind.Organization, NameSlug.Of(name), name, Municipality);
    }

    private Entity? RegionAt(Entity place) =>
        document.Entities.Organization(NameSlug.Of($"{document.Knowledge.Pack.Grammar.Region} {place.Name}"));

    /// <summary>The only town at home that the article names, where it names no municipality either.</summary>
    private Entity? OnlyTown()
    {
        var home = document.Knowledge.Pack.Grammar.Home;
        var towns = document.Entities.All.FindAll(e =>
            e is { Kind: EntityKind.Place, Class: Town } ? e.State == home : e is { Class: Municipality }
        );
        return towns is [{ Class: Town } only] ? only : null;
    }

    private Entity? OnlyOf(string kind)
    {
        var ending = kind == Municipality ? $" {document.Knowledge.Pack.Grammar.Municipality}" : null;
        var named = document.Entities.All.FindAll(e =>
            e.Kind == EntityKind.Organization
            && (e.Class == kind || (ending is not null && e.Name.EndsWith(ending, StringComparison.Ordinal)))
        );
        return named is [var only] ? only : null;
    }
}
