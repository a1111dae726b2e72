namespace Graph.Language.Lexicons;

/// <summary>A language pack is broken; the message names file, line and remedy.</summary>
public sealed class PackException(string message) : Exception(message);
