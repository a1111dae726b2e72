using System.Collections.Frozen;
using System.Text;
using GraphQL;
using GraphQL.Execution;

namespace Graph.Api.Documents;

/// <summary>The documents of a folder (<c>*.graphql</c>), which clients name by their ids.</summary>
internal sealed class TrustedDocuments
{
    private readonly FrozenDictionary<string, string> _documents;

    /// <summary>Reads the folder that the options name, if they name one.</summary>
    /// <exception cref="InvalidDataException">The folder is not there, or a file is no GraphQL.</exception>
    public TrustedDocuments(GraphApiOptions options, IDocumentBuilder builder)
    {
        if (options.DocumentFolder is { } folder && !Directory.Exists(folder))
        {
            throw new InvalidDataException($"{folder}: there is no such folder of trusted documents; make it, or leave out --documents");
        }

        var files = options.DocumentFolder is null
            ? []
            : Directory.EnumerateFiles(options.DocumentFolder, "*.graphql", SearchOption.AllDirectories);
        _documents = files
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(file, builder))
            .DistinctBy(d => d.Id)
            .ToFrozenDictionary(d => d.Id, d => d.Text);
    }

    /// <summary>How many there are.</summary>
    public int Count => _documents.Values.Distinct(StringComparer.Ordinal).Count();

    /// <summary>The text with an id, if it is trusted.</summary>
    public string? Find(string id) => _documents.GetValueOrDefault(id);

    // A file ends with a line break that a client's text may lack, so both have the right to its id.
    private static IEnumerable<(string Id, string Text)> Read(string file, IDocumentBuilder builder)
    {
        var text = File.ReadAllText(file, Encoding.UTF8);
        try
        {
            builder.Build(text);
        }
        catch (ExecutionError error)
        {
            var line = error.Locations is [var place, ..] ? $":{place.Line}:{place.Column}" : "";
            throw new InvalidDataException($"{file}{line}: {error.Message}; mend the document or take the file away", error);
        }

        var bare = text.TrimEnd('\r', '\n');
        return [(DocumentId.Of(text), bare), (DocumentId.Of(bare), bare)];
    }
}
