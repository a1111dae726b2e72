using System.Collections.Frozen;
using Graph.Model;
using Graph.Storage;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Graph.Api.Schema;

/// <summary>Describes the enumerations of the model, which know nothing of GraphQL.</summary>
internal sealed class EnumDescriptions : BaseSchemaNodeVisitor
{
    private static readonly FrozenDictionary<string, string> s_types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ActorKind"] = "The kinds of actor.",
        ["CountBy"] = "What claims can be counted by; dates known less exactly give none.",
        ["DatePrecision"] = "How exact a date is.",
        ["Modality"] = "How the text holds a claim, from strongest to weakest.",
        ["NodeKind"] = "The kind of a node; the prefix of its id follows from it.",
        ["Sector"] = "What the people of a group are, after the sectors of PLOVER.",
        ["RelationType"] = "The relation types; relationTypes gives their domains and ranges.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Enum, string> s_values = new Dictionary<Enum, string>
    {
        [ActorKind.Person] = "A named human being.",
        [ActorKind.State] = "A sovereign state; its capital, seat of power and government stand for it.",
        [ActorKind.Organization] = "An international body, bloc, party, company, agency, medium or armed group.",
        [ActorKind.Group] = "People without a name of their own who act together, told by a state or organization and a sector.",
        [CountBy.Type] = "Their relation type.",
        [CountBy.Day] = "The day they were seen.",
        [CountBy.Week] = "The week they were seen, by its Monday.",
        [CountBy.Month] = "The month they were seen.",
        [CountBy.Year] = "The year they were seen.",
        [CountBy.Subject] = "Their subject.",
        [CountBy.Object] = "Their object.",
        [CountBy.Source] = "The publisher of their article.",
        [CountBy.Language] = "The language of their article.",
        [CountBy.Modality] = "How the text holds them.",
        [CountBy.Negated] = "Whether they deny.",
        [CountBy.AttributedTo] = "The actor whose words they are.",
        [DatePrecision.Day] = "One day.",
        [DatePrecision.Week] = "A week; the date is its Monday.",
        [DatePrecision.Month] = "A calendar month.",
        [DatePrecision.Year] = "A calendar year.",
        [DatePrecision.Unknown] = "No calendar date is known; only the words of the text.",
        [Modality.Asserted] = "The article states it in its own voice.",
        [Modality.Reported] = "The article reports that somebody states it.",
        [Modality.Planned] = "It is intended, promised or scheduled.",
        [Modality.Hypothetical] = "It is conditional, possible or considered.",
        [NodeKind.Person] = "A named human being, person:wang-yi.",
        [NodeKind.State] = "A sovereign state by its ISO 3166-1 alpha-2 code, state:CN.",
        [NodeKind.Organization] = "A body, bloc, party, company, agency, medium or armed group, org:nato.",
        [NodeKind.Group] = "People without a name of their own who act together, group:CL/farmers.",
        [NodeKind.Resolution] = "A resolution or draft resolution put to a body.",
        [NodeKind.Event] = "A gathering such as a summit, conference or vote.",
        [NodeKind.Quote] = "Attributed words.",
        [NodeKind.Article] = "A source document.",
        [NodeKind.Claim] = "One statement of one relation by one article.",
        [NodeKind.Relation] = "The edge that claims of many articles support together.",
        [Sector.Police] = "Police.",
        [Sector.Military] = "Soldiers and officers.",
        [Sector.Court] = "Judges and prosecutors.",
        [Sector.Legislators] = "Members of a parliament or council.",
        [Sector.Rebels] = "Armed groups that fight a government, and their fighters.",
        [Sector.Protesters] = "Demonstrators, strikers, activists.",
        [Sector.Students] = "Pupils and students.",
        [Sector.Workers] = "Employees and trade unionists.",
        [Sector.Farmers] = "Farmers, fishers and others who live off the land.",
        [Sector.Business] = "Companies, merchants and managers.",
        [Sector.Medical] = "Doctors, nurses and helpers.",
        [Sector.Refugees] = "People who have fled.",
        [Sector.Civilians] = "Inhabitants and citizens.",
        [Sector.Journalists] = "Reporters and editors.",
        [Sector.Religious] = "Clergy and believers.",
        [Sector.Opposition] = "The opposition and its politicians.",
        [Sector.Prisoners] = "Prisoners and hostages.",
        [Sector.Migrants] = "Migrants and asylum seekers.",
        [Sector.Criminals] = "Gangs, smugglers and pirates.",
        [Sector.Other] = "Any other.",
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public override void VisitEnum(EnumerationGraphType type, ISchema schema) => type.Description ??= s_types.GetValueOrDefault(type.Name);

    /// <inheritdoc/>
    public override void VisitEnumValue(EnumValueDefinition value, EnumerationGraphType type, ISchema schema) =>
        value.Description ??= value.Value switch
        {
            RelationType relation => RelationVocabulary.Of(relation).Meaning,
            Enum member => s_values.GetValueOrDefault(member),
            _ => null,
        };
}
