using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Graph.Extraction.Tests.Properties;

/// <summary>
/// Tries a property on many texts and fails with the smallest that breaks it. The texts are the same each time;
/// <c>GRAPH_PROPERTY_RUNS</c> asks for more of them, <c>GRAPH_PROPERTY_SEED</c> for others.
/// </summary>
internal static class Check
{
    private const int UsualRuns = 300;
    private const ulong UsualSeed = 20241;

    public static void ForAll(Arbitrary<Sample> texts, Action<Sample> property)
    {
        var runs = int.TryParse(
            Environment.GetEnvironmentVariable("GRAPH_PROPERTY_RUNS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var r
        )
            ? r
            : UsualRuns;
        var seed = ulong.TryParse(
            Environment.GetEnvironmentVariable("GRAPH_PROPERTY_SEED"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var s
        )
            ? s
            : UsualSeed;
        var replay = new Replay(new Rnd(seed), FSharpOption<int>.None);
        Prop.ForAll(texts, property)
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(runs)
                    .WithEndSize(40)
                    .WithQuietOnSuccess(true)
                    .WithReplay(FSharpOption<Replay>.Some(replay))
            );
    }
}
