using Xunit;

namespace Graph.Extraction.Tests.Reuse;

/// <summary>What is lent again for the next sentence keeps nothing of the sentence before.</summary>
public sealed class ReuseTests
{
    [Fact]
    public void Articles_read_one_after_another_give_what_each_gives_alone()
    {
        string[] texts =
        [
            "Russia attacked Ukraine. China, which did not condemn it, said no.",
            "Iran.",
            "France and Mali signed an agreement on Monday, Paris said.",
            "“In 1994 France attacked Mali,” said Anna Berg, the foreign minister of Peru.",
            "“That August Iran attacked Iraq,” said Per Holm, the prime minister of Chile.",
        ];
        var alone = texts.Select(t => Extract(t)).ToList();
        Assert.Equal(alone, texts.Reverse().Select(t => Extract(t)).Reverse());
    }

    private static string Extract(string text)
    {
        var graph = ArticleExtractor.Default.Extract(new(new("article:reuse"), text, "en"));
        return string.Join(
            '\n',
            [.. graph.Actors.Select(a => $"{a.Id} {a.Mentions.Length}"), .. graph.Claims.Select(c => $"{c.Id} {c.Rule} {c.Date}")]
        );
    }
}
