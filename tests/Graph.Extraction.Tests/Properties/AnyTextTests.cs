using System.Globalization;

namespace Graph.Extraction.Tests.Properties;

public sealed class AnyTextTests
{
    private static readonly string[] s_cultures = ["sv-SE", "en-US", "tr-TR"];

    [Fact]
    public void Orderly_texts_give_sound_graphs() => Check.ForAll(Texts.Orderly, AssertSound);

    [Fact]
    public void Mutated_texts_give_sound_graphs() => Check.ForAll(Texts.Mutated, AssertSound);

    [Fact]
    public void Chaotic_texts_give_sound_graphs() => Check.ForAll(Texts.Chaotic, AssertSound);

    [Fact]
    public void Every_thread_and_culture_gives_the_same_graph() =>
        Check.ForAll(
            Texts.Mutated,
            sample =>
            {
                var expected = Written.Of(sample.Extract());
                var written = new string[s_cultures.Length];
                Parallel.For(
                    0,
                    written.Length,
                    i =>
                    {
                        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(s_cultures[i]);
                        written[i] = Written.Of(sample.Extract());
                    }
                );
                Assert.All(written, w => Assert.Equal(expected, w));
            }
        );

    [Fact]
    public void An_unrelated_paragraph_behind_an_orderly_text_changes_no_claim() => Check.ForAll(Texts.Orderly, AssertUnchangedByAppending);

    [Fact]
    public void An_unrelated_paragraph_behind_a_mutated_text_changes_no_claim() => Check.ForAll(Texts.Mutated, AssertUnchangedByAppending);

    [Fact]
    public void An_unrelated_paragraph_before_a_text_changes_no_id() =>
        Check.ForAll(
            Texts.Orderly,
            sample =>
            {
                var moved = sample with { Text = Seeds.Unrelated(sample.Language) + "\n\n" + sample.Text };
                Assert.Equal(sample.Extract().Claims.Select(c => c.Id), moved.Extract().Claims.Select(c => c.Id));
            }
        );

    [Fact]
    public void Orderly_texts_make_claims()
    {
        var claims = 0;
        Check.ForAll(Texts.Orderly, sample => claims += sample.Extract().Claims.Length);
        Assert.True(claims > 0, "the properties above say nothing: no text made a claim");
    }

    private static void AssertSound(Sample sample) => Assert.Empty(Invariants.Broken(sample.Extract()));

    private static void AssertUnchangedByAppending(Sample sample)
    {
        var longer = sample with { Text = sample.Text + "\n\n" + Seeds.Unrelated(sample.Language) };
        var kept = longer.Extract().Claims.Where(c => c.Evidence.Sentence.Start < sample.Text.Length);
        Assert.Equal(sample.Extract().Claims.Select(Written.Of), kept.Select(Written.Of));
    }
}
