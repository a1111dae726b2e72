using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Keeps the warnings of our own classes, and does something at each.</summary>
internal sealed class RecordingLoggers(Action? warned = null) : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _warnings = new();

    public IReadOnlyCollection<string> Warnings => _warnings;

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith("Graph.", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (!IsEnabled(logLevel))
            return;
        _warnings.Enqueue(formatter(state, exception));
        warned?.Invoke();
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose() { }
}
