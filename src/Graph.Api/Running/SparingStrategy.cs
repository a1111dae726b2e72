using System.Collections;
using System.Runtime.ExceptionServices;
using Graph.Api.Batching;
using Graph.Api.Schema;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Api.Running;

/// <summary>
/// Runs queries as the library does, level by level, but asks members without arguments as they stand, takes what is known already without
/// waiting for it, and finds out once a document which fields it selects of a type.
/// </summary>
internal sealed class SparingStrategy : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (node is RootExecutionNode || node.Parent is ArrayExecutionNode || node.FieldDefinition.Resolver is not PlainResolver resolver)
        {
            return base.ExecuteNodeAsync(context, node);
        }

        context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            node.Result = resolver.Read(node.Source!);
        }
        catch (Exception failure)
        {
            return FailAsync(context, node, failure);
        }

        return node.Result is IDataLoaderResult ? Task.CompletedTask : CompleteNodeAsync(context, node);
    }

    /// <inheritdoc/>
    protected override Task CompleteDataLoaderNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        try
        {
            if (node.Result is not IPromptResult prompt || !prompt.TryGet(out var value))
            {
                return base.CompleteDataLoaderNodeAsync(context, node);
            }

            node.Result = value;
        }
        catch (Exception failure)
        {
            return FailAsync(context, node, failure);
        }

        return node.Result is IDataLoaderResult ? Task.CompletedTask : CompleteNodeAsync(context, node);
    }

    /// <inheritdoc/>
    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        try
        {
            if (node is ValueExecutionNode value)
            {
                node.Result = value.GraphType.Serialize(node.Result);
            }

            ValidateNodeResult(context, node);
            if (node.Result is not null && node is ObjectExecutionNode made)
            {
                SetSubFieldNodes(context, made);
            }

            return node.Result is not null && node is ArrayExecutionNode list && SetArrayItemNodesAsync(context, list) is var items
                ? ItemsAsync(context, list, items)
                : Task.CompletedTask;
        }
        catch (Exception failure)
        {
            return FailAsync(context, node, failure);
        }
    }

    /// <inheritdoc/>
    protected override Task SetArrayItemNodesAsync(ExecutionContext context, ArrayExecutionNode parent)
    {
        var type = ((ListGraphType)parent.GraphType!).ResolvedType!;
        type = type is NonNullGraphType required ? required.ResolvedType! : type;
        if (type is ScalarGraphType || parent.Result is not IEnumerable rows)
        {
            return base.SetArrayItemNodesAsync(context, parent);
        }

        var items = new List<ExecutionNode>((rows as ICollection)?.Count ?? 0);
        List<Task>? failing = null;
        // What the library lists of a schema can be read by place alone.
        foreach (var row in rows is IList list ? Enumerable.Range(0, list.Count).Select(i => list[i]) : rows.Cast<object?>())
        {
            var node = BuildExecutionNode(parent, type, parent.Field!, parent.FieldDefinition!, items.Count);
            node.Result = row;
            items.Add(node);
            if (row is not IDataLoaderResult && CompleteNodeAsync(context, node) is { IsCompletedSuccessfully: false } completing)
            {
                (failing ??= []).Add(completing);
            }
        }

        parent.Items = items;
        return failing is null ? Task.CompletedTask : Task.WhenAll(failing);
    }

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        if (context.UserContext is not CallContext { Document.Plan: { } plan })
        {
            base.SetSubFieldNodes(context, parent);
            return;
        }

        var type = parent.GetObjectGraphType(context.Schema) ?? parent.GraphType!;
        var selection = parent is RootExecutionNode ? context.Operation.SelectionSet : parent.Field!.SelectionSet!;
        var fields = plan.Find(selection, type) ?? plan.Keep(selection, type, Collect(context, type, selection));
        var nodes = new ExecutionNode[fields.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var (field, definition) = fields[i];
            GiveArguments(context, field);
            nodes[i] = BuildExecutionNode(parent, definition.ResolvedType!, field, definition);
        }

        parent.SubFields = nodes;
    }

    private SelectedField[] Collect(ExecutionContext context, IGraphType type, GraphQLSelectionSet selection) =>
        [.. CollectFieldsFrom(context, type, selection, null).Values.Select(f => new SelectedField(f.field, f.fieldType))];

    // A field that stands for several of one key was made by the first call; in a later one it has the arguments of the first of them.
    private static void GiveArguments(ExecutionContext context, GraphQLField field)
    {
        if (field.Arguments is not { Count: > 0 } written || context.ArgumentValues is not { } known || known.ContainsKey(field))
        {
            return;
        }

        lock (context.Document)
        {
            if (context.ArgumentValues!.FirstOrDefault(a => a.Key.Arguments == written).Value is { } values)
            {
                context.ArgumentValues = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(context.ArgumentValues!)
                {
                    [field] = values,
                };
            }
        }
    }

    private Task ItemsAsync(ExecutionContext context, ExecutionNode list, Task items)
    {
        return items.IsCompletedSuccessfully ? Task.CompletedTask : AwaitAsync();

        async Task AwaitAsync()
        {
            try
            {
                await items.ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                await FailAsync(context, list, failure).ConfigureAwait(false);
            }
        }
    }

    private async Task FailAsync(ExecutionContext context, ExecutionNode node, Exception failure)
    {
        if (failure is OperationCanceledException && context.CancellationToken.IsCancellationRequested)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        if (failure is ExecutionError error)
        {
            SetNodeError(context, node, error);
        }
        else if (await ProcessNodeUnhandledExceptionAsync(context, node, failure).ConfigureAwait(false))
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }
}
