namespace Graph.Architecture.Tests;

/// <summary>Fails with all that breaks a rule, one a line.</summary>
internal static class Violations
{
    public static void None<T>(IEnumerable<T> found)
    {
        var lines = found.Select(f => f?.ToString()).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
