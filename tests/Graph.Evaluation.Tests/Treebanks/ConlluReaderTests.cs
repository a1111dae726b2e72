using Graph.Model;

namespace Graph.Evaluation.Tests.Treebanks;

public sealed class ConlluReaderTests
{
    [Fact]
    public void A_sentence_has_its_id_its_text_and_its_words()
    {
        var tree = Assert.Single(
            Conllu.Read("# sent_id = a-1\n# text = Ek sover.\n" + Conllu.Lines("Ek/PROPN/2/nsubj sover/VERB/0/root ./PUNCT/2/punct"))
        );
        Assert.Equal(("a-1", "Ek sover."), (tree.Id, tree.Text));
        Assert.Equal([("Ek", 1), ("sover", -1), (".", 1)], tree.Words.Select(w => (w.Form, w.Head)));
    }

    [Fact]
    public void Places_are_counted_without_white_space() =>
        Assert.Equal(
            [new TextSpan(0, 7), new TextSpan(7, 11)],
            Conllu.Tree("New_York/PROPN/2/nsubj wins/VERB/0/root").Words.Select(w => w.Span)
        );

    [Fact]
    public void Words_written_together_divide_what_they_spell() =>
        Assert.Equal(
            [new TextSpan(0, 2), new TextSpan(2, 5), new TextSpan(5, 7)],
            Read("1-2\tdon't", "1\tdo", "2\tn't", "3\tgo").Select(w => w.Span)
        );

    [Fact]
    public void Words_written_together_share_what_they_do_not_spell() =>
        Assert.Equal(
            [new TextSpan(0, 2), new TextSpan(0, 2), new TextSpan(2, 6)],
            Read("1-2\tau", "1\tà", "2\tle", "3\tpont").Select(w => w.Span)
        );

    [Fact]
    public void Empty_nodes_are_passed_over() => Assert.Equal(["a", "b"], Read("1\ta", "1.1\tx", "2\tb").Select(w => w.Form));

    [Theory]
    [InlineData("1\ta", "x.conllu:1: expected 10 columns divided by tabs, got 2")]
    [InlineData("2\ta\t_\tX\t_\t_\t0\troot\t_\t_", "x.conllu:1: expected word 1, got 2")]
    [InlineData("1\ta\t_\tX\t_\t_\t_\troot\t_\t_", "x.conllu:1: expected a number, got '_'")]
    [InlineData("1\ta\t_\tX\t_\t_\t4\troot\t_\t_", "x.conllu:1: the head of 'a' is no word of the sentence")]
    public void What_is_no_conllu_is_named_by_file_and_line(string line, string problem) =>
        Assert.Equal(problem, Assert.Throws<FormatException>(() => Conllu.Read(line)).Message);

    private static IEnumerable<Graph.Evaluation.Treebanks.Word> Read(params string[] lines) =>
        Assert.Single(Conllu.Read(string.Concat(lines.Select(l => l + "\t_\tX\t_\t_\t0\troot\t_\t_\n")))).Words;
}
