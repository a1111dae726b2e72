using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Graph.Architecture.Tests;

/// <summary>No rule bypasses the judge: what a claim is made of is made in one place each.</summary>
public sealed class JudgeTests
{
    [Theory]
    [InlineData("Graph.Extraction.Factuality.Judgement", "Graph.Extraction.Factuality.Judge")]
    [InlineData("Graph.Extraction.Factuality.JudgedClaim", "Graph.Extraction.Factuality.Judge")]
    [InlineData("Graph.Model.Claim", "Graph.Extraction.Claims.ClaimFactory")]
    public void A_thing_is_made_by_its_maker_alone(string thing, string maker)
    {
        using var module = ModuleDefinition.ReadModule(Assembly.Load("Graph.Extraction").Location);
        var makers = module
            .GetTypes()
            .SelectMany(t => t.Methods)
            .Where(m => Makes(m, thing))
            .Select(m => OuterOf(m.DeclaringType))
            .ToHashSet();
        Assert.Equal([maker], makers.Where(m => m != thing));
    }

    /// <summary>Whether a method calls the constructor that takes what the thing is made of; copies with other values do not count.</summary>
    private static bool Makes(MethodDefinition method, string thing) =>
        method.Body?.Instructions.Any(i =>
            i.OpCode.Code is Code.Newobj or Code.Call
            && i.Operand is MethodReference { Name: ".ctor" } made
            && made.DeclaringType.FullName == thing
            && !(made.Parameters is [{ ParameterType: var only }] && only.FullName == thing)
        ) == true;

    private static string OuterOf(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.FullName;
    }
}
