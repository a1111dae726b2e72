using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Tests.Packs;

/// <summary>A pack alone makes a language: a tiny one of a hundred Norwegian words, read from a folder, makes claims without a line of code.</summary>
public sealed class PackLibraryTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Packs");

    private static readonly PackLibrary s_packs = PackLibrary.WithFolder(s_folder);

    [Theory]
    [InlineData("Norge innførte sanksjoner mot Chile.", "Sanctioned state:NO > state:CL")]
    [InlineData("Sanksjoner mot Russland ble innført av Norge.", "Sanctioned state:NO > state:RU")]
    [InlineData("Russland la ned veto mot en resolusjon om Peru.", "Vetoed state:RU > resolution; Concerns resolution > state:PE")]
    [InlineData("Chile kritiserte ikke Norge.", "not Criticised state:CL > state:NO")]
    [InlineData("Peru hevder at Japan angrep Chile.", "Reported Attacked state:JP > state:CL by state:PE")]
    [InlineData("Hvis Norge angriper Peru, er møtet over.", "Hypothetical Attacked state:NO > state:PE")]
    [InlineData(
        "Norges utenriksminister Kari Berg møtte Ola Dal.",
        "HoldsOffice person:kari-berg > state:NO; Met person:kari-berg > person:ola-dal"
    )]
    [InlineData("«Vi støtter Peru», sa Kari Berg.", "Said person:kari-berg")]
    public void A_pack_alone_makes_claims(string text, string claims) =>
        Assert.Equal(claims.Split("; ").Order(StringComparer.Ordinal), Read(text).Claims.Select(Shown).Order(StringComparer.Ordinal));

    [Fact]
    public void A_pack_of_a_folder_stands_beside_those_of_the_program()
    {
        Assert.Equal(["no"], s_packs.Added);
        Assert.Equal(PackLibrary.Embedded.Languages.Append("no").Order(StringComparer.Ordinal), s_packs.Languages);
        Assert.Equal(
            "no",
            s_packs.Detector.Detect("Russland la ned veto mot en resolusjon fordi det ikke støtter landet, men Norge innførte sanksjoner.")
        );
    }

    [Fact]
    public void A_folder_without_packs_is_told()
    {
        Assert.Contains(
            "there is no such folder",
            Assert.Throws<PackException>(() => PackLibrary.WithFolder("nowhere")).Message,
            StringComparison.Ordinal
        );
        var empty = Directory.CreateTempSubdirectory();
        Assert.Contains(
            "put the files of each into a folder",
            Assert.Throws<PackException>(() => PackLibrary.WithFolder(empty.FullName)).Message,
            StringComparison.Ordinal
        );
        empty.Delete();
    }

    [Theory]
    [InlineData("complements.tsv", "ville\tplanned", "ville\tplaned", "no/complements.tsv:9: expected one of ")]
    [InlineData("numbers.tsv", "to\tcardinal", "to\tcardnal", "no/numbers.tsv:8: 'cardnal' is no class")]
    [InlineData("trade-words.tsv", "EXPORT", "EXPRT", "no/trade-words.tsv:3: expected one of import, export, trade, got ")]
    [InlineData("vote-words.tsv", "veto\tveto", "veto\tvetoed", "no/vote-words.tsv:4: expected one of ")]
    [InlineData("speech-verbs.tsv", "si\tneutral", "si\tnetral", "no/speech-verbs.tsv:6: expected one of ")]
    [InlineData("frames/conflict.yaml", "type: MET", "type: MEET", "no/frames/conflict.yaml:")]
    public void What_is_broken_in_a_pack_is_told_with_file_and_line_before_any_article(string file, string right, string wrong, string told)
    {
        var copy = Directory.CreateTempSubdirectory();
        foreach (var from in Directory.EnumerateFiles(s_folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.FullName, Path.GetRelativePath(s_folder, from));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }

        var broken = Path.Combine(copy.FullName, "no", file);
        File.WriteAllText(broken, File.ReadAllText(broken).Replace(right, wrong, StringComparison.Ordinal));
        var packs = PackLibrary.WithFolder(copy.FullName);
        Assert.StartsWith(told, Assert.Throws<PackException>(() => new ArticleExtractor(packs)).Message, StringComparison.Ordinal);
        copy.Delete(recursive: true);
    }

    private static ArticleGraph Read(string text) =>
        new ArticleExtractor(s_packs).Extract(new Article(new NodeId("article:pack"), text, "no") { Published = new(2025, 9, 18) });

    private static string Shown(Claim claim)
    {
        var said = claim.Type is RelationType.Said;
        var marks = $"{(claim.Negated ? "not " : "")}{(said || claim.Modality is Modality.Asserted ? "" : claim.Modality + " ")}";
        var source = claim.AttributedTo is { } by && !said ? $" by {by}" : "";
        return $"{marks}{claim.Type} {Short(claim.Subject)}{(said || claim.Object is null ? "" : $" > {Short(claim.Object)}")}{source}";
    }

    private static string Short(NodeId? node) => node is { Kind: NodeKind.Resolution } ? "resolution" : node?.Value ?? "";
}
