using Graph.Evaluation.Persons;

namespace Graph.Evaluation.Tests;

public sealed class PersonIdentityTests : IDisposable
{
    private const double Floor = 0.95;
    private readonly string _folder = Directory.CreateTempSubdirectory("persons-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("articles.jsonl")]
    [InlineData("variants.jsonl")]
    public async Task Names_of_small_articles_are_taken_for_the_right_persons(string file)
    {
        var articles = PersonArticle.Read(Path.Combine(AppContext.BaseDirectory, "persons", file));

        var names = await PersonScoring.ResolveAsync(articles, _folder, TestContext.Current.CancellationToken);

        Assert.True(articles.Count >= 60);
        Assert.InRange(PersonScoring.BCubed(names).F1, Floor, 1);
    }

    [Fact]
    public void Each_name_counts_with_those_it_is_put_to()
    {
        NamedPerson[] names = [new("1", "A", "a", "x"), new("2", "A", "a", "x"), new("3", "A", "a", "y"), new("4", "B", "b", "x")];

        var (precision, recall, _) = PersonScoring.BCubed(names);

        Assert.Equal((2 / 3.0 + 2 / 3.0 + 1 + 1 / 3.0) / 4, precision, 9);
        Assert.Equal((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, recall, 9);
    }
}
