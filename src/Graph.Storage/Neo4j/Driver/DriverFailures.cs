using Graph.Storage.Neo4j.Cypher;
using global::Neo4j.Driver;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Turns the driver's exceptions into those that the rest of the store judges.</summary>
internal static class DriverFailures
{
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException)
        {
            throw new IOException(e.InnerException?.Message ?? e.Message, e);
        }
        catch (SecurityException e) when (e.InnerException is System.Security.Authentication.AuthenticationException)
        {
            throw new HttpRequestException(e.Message, e.InnerException);
        }
        catch (Neo4jException e) when (e.Code is not null)
        {
            throw new CypherException(e.Code, e.Message);
        }
    }
}
