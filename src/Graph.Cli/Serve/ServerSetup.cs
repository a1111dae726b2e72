using Graph.Api;

namespace Graph.Cli.Serve;

/// <summary>How a server is to run.</summary>
/// <param name="Url">Where it listens.</param>
/// <param name="Options">Its limits, and whom it answers.</param>
/// <param name="RequestLog">How each request is logged to standard error: text, json, or null for not at all.</param>
/// <param name="Intake">Reads the articles that clients send.</param>
internal sealed record ServerSetup(Uri Url, GraphApiOptions Options, string? RequestLog, ArticleIntake Intake);
