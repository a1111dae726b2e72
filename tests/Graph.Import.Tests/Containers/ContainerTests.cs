using System.Text;
using Graph.Import.Articles;
using Graph.Import.Sources;

namespace Graph.Import.Tests.Containers;

public sealed class ContainerTests
{
    private static readonly byte[] s_lines = Encoding.UTF8.GetBytes("{\"text\": \"Ett.\"}\n{\"text\": \"Två.\"}\n");
    private static readonly byte[] s_text = Encoding.UTF8.GetBytes("Tre.");

    [Theory]
    [InlineData("gz")]
    [InlineData("zst")]
    [InlineData("bz2")]
    public async Task A_packed_file_is_read_as_what_is_in_it(string packing)
    {
        var packed = Packed.As(packing, s_lines);
        Assert.Equal(["Ett.", "Två."], Texts(await Reading.AllOfAsync("a.jsonl." + packing, packed)));
        Assert.Equal(["Ett.", "Två.", "Ett.", "Två."], Texts(await Reading.AllOfAsync("a.jsonl." + packing, [.. packed, .. packed])));
        Assert.Equal(["Tre."], Texts(await Reading.AllOfAsync("a.md." + packing, Packed.As(packing, s_text))));
        using var input = new MemoryStream(packed);
        var results = await new SourceReader(new ReadOptions(), input)
            .ReadAsync(SourceFinder.Find(["-"]), CancellationToken.None)
            .ToListAsync();
        Assert.Equal(["Ett.", "Två."], Texts(results));
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    [InlineData("a.tgz")]
    [InlineData("a.tar.zst")]
    public async Task An_archive_gives_its_articles_and_counts_the_rest(string name)
    {
        (string, byte[])[] files =
        [
            ("d/1.jsonl", s_lines),
            ("d/2.md.gz", Packed.As("gz", s_text)),
            ("x.pdf", s_text),
            (".git/a.md", s_text),
            ("../../etc/a.md", s_text),
        ];
        var archive = name.EndsWith(".zip", StringComparison.Ordinal) ? Packed.Zip(files) : Packed.Tar(files);
        using var folder = new TempFolder();
        var path = folder.Write(
            name,
            name.EndsWith("gz", StringComparison.Ordinal) ? Packed.As("gz", archive)
                : name.EndsWith("zst", StringComparison.Ordinal) ? Packed.As("zst", archive)
                : archive
        );
        var found = SourceFinder.Find([folder.Path]);
        var results = await new SourceReader(new ReadOptions(), Stream.Null).ReadAsync(found, CancellationToken.None).ToListAsync();
        Assert.Equal(["Ett.", "Två.", "Tre.", null], Texts(results));
        Assert.Equal($"{path}!/d/1.jsonl", results[0].Article!.Path);
        Assert.Equal(
            $"{path}!/../../etc/a.md: the name leads out of the archive; pack the archive with relative names",
            results[3].Problem!.ToString()
        );
        Assert.Contains("1 .pdf", found.PassedOver.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_in_a_packed_stream_is_read_too()
    {
        var zip = Packed.Zip([("1.jsonl", s_lines)]);
        Assert.Equal(["Ett.", "Två."], Texts(await Reading.AllOfAsync("a.zip.gz", Packed.As("gz", zip))));
        Assert.Equal(["Ett.", "Två."], Texts(await Reading.AllOfAsync("a.zip", Packed.Zip([("b.zip", zip)]))));
    }

    [Theory]
    [InlineData("gz")]
    [InlineData("zst")]
    public async Task What_unpacks_to_hundreds_of_times_its_size_is_refused_as_a_bomb(string packing)
    {
        var line = Encoding.UTF8.GetBytes("{\"text\": \"" + new string('a', 1_000_000) + "\"}\n");
        var bomb = Packed.As(packing, [.. Enumerable.Repeat(line, 60).SelectMany(l => l)]);
        var results = await Reading.AllOfAsync("a.jsonl." + packing, bomb);
        Assert.Equal("it unpacks to more than 400 times its size, as bombs do", results[^1].Problem!.Message);
        Assert.True(results.Count < 60);
    }

    [Fact]
    public async Task What_unpacks_to_too_much_or_is_packed_too_often_is_refused()
    {
        var results = await Reading.AllOfAsync(
            "a.zip",
            Packed.Zip(Enumerable.Range(0, 9).Select(i => ($"{i}.md", new byte[1000]))),
            new ReadOptions { MaxUnpackedBytes = 4_000 }
        );
        Assert.Contains(results, r => r.Problem!.Message.StartsWith("it unpacks to more than", StringComparison.Ordinal));
        var deep = Enumerable.Range(0, 7).Aggregate(s_text, (bytes, _) => Packed.As("gz", bytes));
        Assert.StartsWith(
            "it is packed more than 4 times",
            Assert.Single(await Reading.AllOfAsync("a.md.gz", deep)).Problem!.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.jsonl.zst")]
    [InlineData("a.zip")]
    public async Task A_name_that_promises_a_packing_must_keep_it(string name) =>
        Assert.EndsWith(
            "as its name says; fetch it again, or give it its right name",
            Assert.Single(await Reading.AllOfAsync(name, s_lines)).Problem!.ToString(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("gz")]
    [InlineData("zst")]
    [InlineData("bz2")]
    public async Task What_was_cut_off_on_its_way_is_no_article(string packing)
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"Kina kritiserade USA {i * 7919 % 10_007} gånger.\n\n"));
        var packed = Packed.As(packing, Encoding.UTF8.GetBytes(text));

        var problem = Assert.Single(await Reading.AllOfAsync($"a.md.{packing}", packed[..(packed.Length / 2)])).Problem;

        Assert.StartsWith("the packed data is damaged", problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damage_in_packed_data_keeps_what_came_before_it_and_is_told()
    {
        var random = new Random(7);
        var lines = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"{{\"text\": \"Nummer {i} {random.NextInt64()}.\"}}\n"));
        var packed = Packed.As("gz", Encoding.UTF8.GetBytes(lines));
        packed.AsSpan(packed.Length / 2, 64).Fill(0x55);
        var results = await Reading.AllOfAsync("a.jsonl.gz", packed);
        Assert.NotNull(results[0].Article);
        Assert.Contains(results, r => r.Problem is not null);
    }

    private static IEnumerable<string?> Texts(IEnumerable<ReadResult> results) => results.Select(r => r.Article?.Text);
}
