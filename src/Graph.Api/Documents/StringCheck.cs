using System.Buffers;
using System.Text;
using Graph.Api.Errors;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Graph.Api.Documents;

/// <summary>Refuses strings that hold half a surrogate pair, which no store could keep.</summary>
internal sealed class StringCheck(string text) : ASTVisitor<NullVisitorContext>
{
    private const string Escape = "\\u";

    /// <summary>Checks all strings of a document, where its text has escapes at all.</summary>
    public static void Check(GraphQLDocument document, string text)
    {
        if (text.Contains(Escape, StringComparison.Ordinal))
        {
            new StringCheck(text).VisitAsync(document, default).AsTask().GetAwaiter().GetResult();
        }
    }

    /// <inheritdoc/>
    protected override ValueTask VisitStringValueAsync(GraphQLStringValue stringValue, NullVisitorContext context)
    {
        for (var rest = stringValue.Value.Span; rest.Length > 0; )
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
            {
                var error = RequestErrors.Syntax("A string has half a surrogate pair");
                var before = text.AsSpan(0, stringValue.Location.Start);
                error.AddLocation(new Location(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n')));
                throw error;
            }

            rest = rest[length..];
        }

        return base.VisitStringValueAsync(stringValue, context);
    }
}
