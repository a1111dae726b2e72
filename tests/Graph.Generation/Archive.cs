using System.Globalization;
using Graph.Model;

namespace Graph.Generation;

/// <summary>
/// As many made-up news articles as asked, in Swedish and English by turns, each with the graph of what its sentences claim. Article number n of a seed
/// is the same on every machine, whichever others were made before it.
/// </summary>
/// <param name="seed">Another seed, other articles.</param>
public sealed class Archive(int seed)
{
    private const int SpanOfDays = 1500;

    private static readonly string[] s_languages = ["sv", "en"];
    private static readonly Dictionary<string, (Words Words, List<Template> Templates)> s_material = s_languages.ToDictionary(
        l => l,
        l => (new Words(l), Template.Of(l)),
        StringComparer.Ordinal
    );

    /// <summary>The text of an article ends with the sentence that reaches this length.</summary>
    public int Length { get; init; } = 2_500;

    /// <summary>Whether all articles speak of the same two states.</summary>
    public bool TwoStates { get; init; }

    /// <summary>Day of publication of the first article; later ones have later days, over and over through about four years.</summary>
    public DateOnly FirstDay { get; init; } = new(2021, 1, 1);

    /// <summary>Articles one after the other.</summary>
    public IEnumerable<ArticleGraph> Articles(int count, int first = 0) => Enumerable.Range(first, count).Select(Article);

    /// <summary>Article number <paramref name="number"/> with what it claims.</summary>
    public ArticleGraph Article(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var language = s_languages[number % s_languages.Length];
        var (words, templates) = s_material[language];
        var url = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{language}/{seed}/{number}");
        var id = NodeId.Of(NodeKind.Article, StableHash.Of(url));
        var (draft, casting) = (new Draft(id), new Casting(words, random, TwoStates));
        var title = "";
        while (draft.Length < Length)
        {
            var (template, cast) = (templates[random.Next(templates.Count)], casting.Next());
            if (title.Length == 0)
                title = $"{cast.First.Text} – {cast.Second.Text}: {cast.Words}";
            draft.Add(template, cast);
        }

        return draft.Finish(text => new Article(id, text, language)
        {
            Title = title,
            Published = FirstDay.AddDays(number * 7 % SpanOfDays),
            Source = words.Choose("source", random).Text,
            Url = url,
        });
    }
}
