namespace Graph.Api.Tests.Fakes;

/// <summary>Reads server-sent events.</summary>
internal sealed class EventReader(HttpResponseMessage response, Stream stream) : IDisposable
{
    private const string Data = "data: ";

    private readonly StreamReader _lines = new(stream);
    private Task<string?>? _next;

    /// <summary>Whether the next result is there already.</summary>
    public bool HasNext => (_next ??= ReadAsync()).IsCompleted;

    /// <summary>The next result; null once the stream is complete.</summary>
    public Task<string?> NextAsync()
    {
        var next = _next ?? ReadAsync();
        _next = null;
        return next;
    }

    /// <summary>What an operation is completed with.</summary>
    public async Task<string?> CompletedAsync(string operation)
    {
        while (await _lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (
                line.StartsWith("event: complete", StringComparison.Ordinal)
                && (await _lines.ReadLineAsync(TestContext.Current.CancellationToken))?[Data.Length..] is { } data
                && data.Contains($"\"{operation}\"", StringComparison.Ordinal)
            )
            {
                return data;
            }
        }

        return null;
    }

    /// <summary>Whether that many heartbeats come.</summary>
    public async Task<bool> HeartbeatsAsync(int number)
    {
        while (number > 0 && await _lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            number -= line == ":" ? 1 : 0;
        }

        return number == 0;
    }

    public void Dispose()
    {
        _lines.Dispose();
        response.Dispose();
    }

    private async Task<string?> ReadAsync()
    {
        var isResult = false;
        while (await _lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            isResult = line.StartsWith("event: ", StringComparison.Ordinal) ? line == "event: next" : isResult;
            if (line == "event: complete")
            {
                continue;
            }

            if (isResult && line.StartsWith(Data, StringComparison.Ordinal))
            {
                return line[Data.Length..];
            }
        }

        return null;
    }
}
