using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Graph.Architecture.Tests;

/// <summary>How long a method is, in lines from its signature to its last brace, and on how many ways it can go: 1 and one more a branch.</summary>
internal sealed record MethodShape(string Name, int Lines, int Branches)
{
    /// <summary>Methods, constructors, operators, accessors and local functions of a file; what a local function does counts for itself and not for its method.</summary>
    public static IEnumerable<MethodShape> In(string file)
    {
        var root = CSharpSyntaxTree.ParseText(Repository.Text(file)).GetRoot();
        return root.DescendantNodes().Where(IsMethod).Select(m => new MethodShape($"{file}: {NameOf(m)}", LinesOf(m), 1 + BranchesOf(m)));
    }

    private static bool IsMethod(SyntaxNode node) =>
        node
            is BaseMethodDeclarationSyntax
                or AccessorDeclarationSyntax
                or LocalFunctionStatementSyntax
                or PropertyDeclarationSyntax { ExpressionBody: not null };

    private static int LinesOf(SyntaxNode method)
    {
        var span = method.SyntaxTree.GetLineSpan(method.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static int BranchesOf(SyntaxNode method) =>
        method.DescendantNodes(n => n == method || n is not LocalFunctionStatementSyntax).Count(IsBranch);

    private static bool IsBranch(SyntaxNode node) =>
        node switch
        {
            SwitchExpressionArmSyntax arm => arm.Pattern is not DiscardPatternSyntax,
            BinaryExpressionSyntax binary => binary.Kind()
                is SyntaxKind.LogicalAndExpression
                    or SyntaxKind.LogicalOrExpression
                    or SyntaxKind.CoalesceExpression,
            _ => node
                is IfStatementSyntax
                    or WhileStatementSyntax
                    or DoStatementSyntax
                    or ForStatementSyntax
                    or CommonForEachStatementSyntax
                    or CaseSwitchLabelSyntax
                    or CasePatternSwitchLabelSyntax
                    or ConditionalExpressionSyntax
                    or CatchClauseSyntax,
        };

    private static string NameOf(SyntaxNode method) =>
        method switch
        {
            MethodDeclarationSyntax named => named.Identifier.Text,
            LocalFunctionStatementSyntax named => named.Identifier.Text,
            PropertyDeclarationSyntax named => named.Identifier.Text,
            ConstructorDeclarationSyntax named => named.Identifier.Text,
            AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } accessor =>
                $"{property.Identifier.Text}.{accessor.Keyword.Text}",
            _ => method.Kind().ToString(),
        };
}
