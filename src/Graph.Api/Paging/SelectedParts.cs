using System.Collections.Frozen;
using System.Globalization;
using Graph.Storage;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Api.Paging;

/// <summary>
/// What a document selects of the rows of a page: the more of it comes with the rows, and the less beside it, the sooner the store answers.
/// Nodes that are not told here are looked up when they are asked for; a part of a row that is not told here is missing.
/// </summary>
internal sealed class SelectedParts
{
    private const RowParts OfClaims = RowParts.All | RowParts.Articles;

    private static readonly FrozenDictionary<string, RowParts> s_parts = new Dictionary<string, RowParts>(StringComparer.Ordinal)
    {
        ["article"] = RowParts.Articles,
        ["subject"] = RowParts.Subjects,
        ["speaker"] = RowParts.Subjects,
        ["object"] = RowParts.Objects | RowParts.Quotes,
        ["counterpart"] = RowParts.Subjects | RowParts.Objects,
        ["attributes"] = RowParts.Details,
        ["place"] = RowParts.Details,
        ["rule"] = RowParts.Details,
        ["extractor"] = RowParts.Details,
        ["cues"] = RowParts.Details | RowParts.Words,
        ["why"] = RowParts.Details | RowParts.Words | RowParts.Standing,
        ["sentence"] = RowParts.Words,
        ["trigger"] = RowParts.Words,
        ["quote"] = RowParts.Quotes,
        ["words"] = RowParts.Quotes,
        ["negated"] = RowParts.Standing,
        ["modality"] = RowParts.Standing,
        ["attributedTo"] = RowParts.Standing,
        ["confidence"] = RowParts.Standing,
        ["firstSeen"] = RowParts.Standing,
        ["date"] = RowParts.Dates,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly IResolveFieldContext _context;
    private readonly HashSet<GraphQLFragmentDefinition> _spread = [];
    private RowParts _parts;
    private int _claims;

    private SelectedParts(IResolveFieldContext context) => _context = context;

    /// <summary>The request of a page with what is selected below the field that gives it as a connection.</summary>
    public static PageRequest Add(IResolveFieldContext context, PageRequest page)
    {
        var parts = new SelectedParts(context);
        parts.LookAtRows(Selected(context), parts.Look);
        return page with { Parts = parts._parts, Claims = parts._claims };
    }

    /// <summary>
    /// The page that a field below another one asks for, where nothing but <c>first</c> says which; null where more does, or the number is
    /// none.
    /// </summary>
    public static PageRequest? Below(IResolveFieldContext context, GraphQLField field, int max)
    {
        var parts = new SelectedParts(context);
        if (parts.First(field) is not { } first || first < 1 || first > max)
        {
            return null;
        }

        var selected = parts.Fields(field.SelectionSet).ToList();
        parts.LookAtRows(selected, parts.Look);
        return new PageRequest(
            first,
            CountTotal: selected.Any(f => f.Name.Value == "totalCount"),
            Parts: parts._parts,
            Claims: parts._claims
        );
    }

    /// <summary>What is selected at the end of a way of fields below one.</summary>
    public static RowParts At(IResolveFieldContext context, params ReadOnlySpan<string> way)
    {
        var parts = new SelectedParts(context);
        var fields = Selected(context);
        foreach (var name in way)
        {
            fields = [.. fields.Where(f => f.Name.Value == name).SelectMany(f => parts.Fields(f.SelectionSet))];
        }

        foreach (var field in fields)
        {
            parts.Look(field);
        }

        return parts._parts;
    }

    private static IEnumerable<GraphQLField> Selected(IResolveFieldContext context) =>
        context.SubFields?.Values.Select(selected => selected.Field) ?? [];

    private void LookAtRows(IEnumerable<GraphQLField> connection, Action<GraphQLField> look)
    {
        foreach (var field in connection)
        {
            var rows = field.Name.StringValue switch
            {
                "nodes" => Fields(field.SelectionSet),
                "edges" => Fields(field.SelectionSet).Where(f => f.Name.Value == "node").SelectMany(f => Fields(f.SelectionSet)),
                _ => [],
            };
            foreach (var part in rows)
            {
                look(part);
            }
        }
    }

    private void Look(GraphQLField field)
    {
        if (field.Name.Value == "claims" && First(field) is { } first)
        {
            _claims = Math.Max(_claims, first);
            LookAtRows(Fields(field.SelectionSet), ofClaim => Add(ofClaim, OfClaims));
            return;
        }

        Add(field, RowParts.All | RowParts.Articles | RowParts.Subjects | RowParts.Objects);
    }

    // Below a row stand others that are made of the same: the quote of a claim, the claim of a quote, why it was made.
    private void Add(GraphQLField field, RowParts counted)
    {
        _parts |= s_parts.GetValueOrDefault(field.Name.StringValue) & counted;
        foreach (var below in Fields(field.SelectionSet))
        {
            Add(below, RowParts.All);
        }
    }

    // How many rows a field asks for that says nothing else of them.
    private int? First(GraphQLField field) =>
        field.Arguments switch
        {
            null or { Count: 0 } => PageArguments.DefaultFirst,
            { Count: 1 } only when only[0].Name.Value == "first" => only[0].Value switch
            {
                GraphQLIntValue number when int.TryParse(number.Value, CultureInfo.InvariantCulture, out var first) => first,
                GraphQLVariable variable => _context.Variables.ValueFor(variable.Name, out var given) ? given.Value as int? : null,
                _ => null,
            },
            _ => null,
        };

    // A fragment is looked into once: what it selects stays the same wherever it is spread.
    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? selections)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            var inner = selection switch
            {
                GraphQLInlineFragment inline => Fields(inline.SelectionSet),
                GraphQLFragmentSpread spread => Fields(Spread(spread.FragmentName.Name)),
                GraphQLField field => [field],
                _ => [],
            };
            foreach (var field in inner)
            {
                yield return field;
            }
        }
    }

    private GraphQLSelectionSet? Spread(GraphQLName name) =>
        _context.Document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name.Value == name.Value)
            is { } fragment
        && _spread.Add(fragment)
            ? fragment.SelectionSet
            : null;
}
