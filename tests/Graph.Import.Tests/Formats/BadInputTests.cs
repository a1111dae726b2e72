using System.Text;
using Graph.Import.Articles;

namespace Graph.Import.Tests.Formats;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "a.md:1: the file is empty, or no regular file; ")]
    [InlineData(" \n\t\n", "a.md:1: there is no text; ")]
    [InlineData("---\ntitle: a\n---\n\n", "a.md:4: there is no text; ")]
    [InlineData("---\ntitle: a\n\nEn text.", "a.md:1: the front matter has no end; ")]
    [InlineData(
        "---\ntitle: a\npublished: 2022-13-40\n---\nEn text.",
        "a.md:3: published: '2022-13-40' is no date; write it as 2022-06-02"
    )]
    [InlineData("---\ntitle: Kina: ett veto\n---\nEn text.", "a.md:2: broken front matter: ")]
    [InlineData("---\ntitle: a\nsource: [a, b\n---\nEn text.", "a.md:3: broken front matter: ")]
    [InlineData("---\ntitle: a\nsource: [a, b]\n---\nEn text.", "a.md:3: broken front matter: 'source' must be one value; ")]
    [InlineData("---\ntags: [Kina\nsource: a\n---\nEn text.", "a.md:2: broken front matter: ")]
    [InlineData("---\ntags: [Kina\ntitle: \"a\n---\nEn text.", "a.md:2: broken front matter: ")]
    [InlineData("---\nbara prosa\n---\nEn text.", "a.md:2: broken front matter: expected fields; ")]
    [InlineData("---\ntitle: a\nurl: example.org/a\n---\nEn text.", "a.md:3: url: 'example.org/a' is no absolute address; ")]
    [InlineData("---\ntitle: a\nlanguage: xx\n---\nEn text.", "a.md:3: language: there is no language pack 'xx'; use one of en, sv")]
    public async Task A_broken_text_gives_one_line_that_names_file_line_and_remedy(string written, string expected)
    {
        var problem = await Reading.ProblemAsync(Encoding.UTF8.GetBytes(written));
        Assert.StartsWith(expected, problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
        Assert.Contains("; ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Binary_data_is_named_with_its_place() =>
        Assert.StartsWith(
            "a.txt:2: binary data (a NUL byte at offset 5); ",
            await Reading.ProblemAsync("Ett.\n\0\u0001"u8.ToArray(), "a.txt"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Invalid_UTF8_is_named_with_line_and_offset() =>
        Assert.StartsWith(
            "a.md:3: invalid UTF-8 at offset 14; save it as UTF-8",
            await Reading.ProblemAsync([.. "Ett.\nTv\u00e5.\n  f"u8, 0xF6, .. "rst"u8]),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task UTF16_is_named() =>
        Assert.StartsWith(
            "a.md:1: the text is UTF-16; save it as UTF-8",
            await Reading.ProblemAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Ett.")]),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_text_of_50_MB_is_refused_in_bounded_memory_and_read_where_the_limit_allows_it()
    {
        var large = new byte[50 * 1024 * 1024];
        large.AsSpan().Fill((byte)'a');
        Assert.Equal(
            "a.txt:1: the article is larger than 10 MiB; split it into articles, or raise the limit with --max-size",
            await Reading.ProblemAsync(large, "a.txt")
        );
        using var folder = new TempFolder();
        var result = Assert.Single(await Reading.AllAsync([folder.Write("a.txt", large)], new ReadOptions { MaxBytes = large.Length }));
        Assert.Equal(large.Length, result.Article!.Text.Length);
    }

    [Fact]
    public async Task The_rest_goes_on_after_each_refusal()
    {
        using var folder = new TempFolder();
        folder.Write("1.md", "");
        folder.Write("2.md", "Ett.");
        folder.Write("3.md", [0xFF, 0x00]);
        folder.Write("4.jsonl", "{");
        folder.Write("5.txt", "Två.");
        var results = await Reading.AllAsync([System.IO.Path.Combine(folder.Path, "gone"), folder.Path]);
        Assert.Equal([null, null, "Ett.", null, null, "Två."], results.Select(r => r.Article?.Text));
        Assert.EndsWith(
            "gone: there is no such file or folder; check the spelling and the current folder",
            results[0].Problem!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_unreadable_file_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        var problem = await UnreadableAsync();
        Assert.EndsWith("the file cannot be read; check its permissions", problem, StringComparison.Ordinal);
    }

    private static async Task<string> UnreadableAsync()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.md", "Ett.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        return Assert.Single(await Reading.AllAsync([path])).Problem!.ToString();
    }
}
