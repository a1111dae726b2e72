using Graph.Model;

namespace Graph.Generation;

/// <summary>A sentence with places to fill, and what it claims.</summary>
/// <param name="Claims">Subject, type and object, by the letters of the places.</param>
/// <param name="Sentence">The sentence; its trigger stands in brackets.</param>
internal sealed record Template(IReadOnlyList<(char Subject, RelationType Type, char Object)> Claims, string Sentence)
{
    private const string None = "-";

    public static List<Template> Of(string language) =>
        [
            .. Tables
                .Read(language + ".tsv")
                .Skip(1)
                .Select(row => new Template([.. row[0].Split('|').Where(c => c != None).Select(Claim)], row[1])),
        ];

    private static (char Subject, RelationType Type, char Object) Claim(string text)
    {
        var parts = text.Split(' ');
        return RelationVocabulary.TryParse(parts[1], out var type)
            ? (parts[0][0], type, parts[2][0])
            : throw new FormatException($"'{parts[1]}' is no relation type");
    }
}
