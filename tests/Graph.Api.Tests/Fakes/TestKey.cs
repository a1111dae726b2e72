using Graph.Api.Access;

namespace Graph.Api.Tests.Fakes;

/// <summary>Makes keys for tests.</summary>
internal static class TestKey
{
    private static readonly DateOnly s_today = new(2022, 6, 2);

    /// <summary>Adds a key to a file and gives its text.</summary>
    public static string Add(KeyFile file, Scope scopes, DateOnly? expires = null)
    {
        var (id, text) = KeyText.Create();
        file.Write([.. file.Read(), new ApiKey(id, "test", scopes, KeyText.Hash(text), s_today, expires)]);
        return text;
    }
}
