using Graph.Storage;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Api.Paging;

/// <summary>
/// What a document selects of the rows of a page: the more of it comes with the rows, the fewer calls reach the store. Whatever is not told
/// here is looked up when it is asked for, but for the details of claims: where in doubt, they come.
/// </summary>
internal sealed class SelectedParts
{
    private readonly GraphQLDocument _document;
    private readonly HashSet<GraphQLFragmentDefinition> _spread = [];
    private RowParts _parts;

    private SelectedParts(GraphQLDocument document) => _document = document;

    /// <summary>What is selected below a field that gives a connection.</summary>
    public static RowParts Of(IResolveFieldContext context)
    {
        var parts = new SelectedParts(context.Document);
        foreach (var (field, _) in context.SubFields?.Values ?? Enumerable.Empty<(GraphQLField Field, GraphQL.Types.FieldType FieldType)>())
        {
            switch (field.Name.StringValue)
            {
                case "nodes":
                    parts.Look(field.SelectionSet, isOfRow: true);
                    break;
                case "edges":
                    foreach (var node in parts.Fields(field.SelectionSet).Where(f => f.Name.Value == "node"))
                    {
                        parts.Look(node.SelectionSet, isOfRow: true);
                    }

                    break;
            }
        }

        return parts._parts;
    }

    private void Look(GraphQLSelectionSet? selections, bool isOfRow)
    {
        foreach (var field in Fields(selections))
        {
            var parts = PartsOf(field.Name.StringValue);
            _parts |= isOfRow ? parts : parts & RowParts.Details;
            Look(field.SelectionSet, isOfRow: false);
        }
    }

    private static RowParts PartsOf(string field) =>
        field switch
        {
            "article" => RowParts.Articles,
            "subject" or "speaker" => RowParts.Subjects,
            "object" => RowParts.Objects,
            "counterpart" => RowParts.Subjects | RowParts.Objects,
            "attributes" or "place" or "cues" or "why" or "rule" or "extractor" => RowParts.Details,
            _ => RowParts.None,
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
        _document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name.Value == name.Value)
            is { } fragment
        && _spread.Add(fragment)
            ? fragment.SelectionSet
            : null;
}
