using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Storage.Identity;

namespace Graph.Storage.Tests.Identity;

/// <summary>Reports of one form by one desk are no copies of each other, and the reprints of each are.</summary>
public sealed partial class FormulaTests(ITestOutputHelper output)
{
    private const int Reports = 12;
    private const double Floor = 0.98;

    private static readonly string[] s_heads = ["Alm", "Björk", "Dal", "Ek", "Gran", "Hav", "Is", "Kvarn", "Lid", "Mar", "Norr", "Sund"];
    private static readonly string[] s_tails = ["vik", "by", "hamn", "fors", "stad", "torp", "lunda", "bro", "ås", "näs"];
    private static readonly string[] s_given = ["Per", "Anna", "Jan", "Eva", "Ola", "Ida", "Nils", "Siv", "Leo", "Mona"];

    private static readonly Dictionary<string, string[]> s_words = new(StringComparer.Ordinal)
    {
        ["team"] = Joined(s_heads, "", s_tails),
        ["person"] = Joined(s_given, " ", [.. s_heads.Select(head => head + "berg")]),
        ["place"] = Joined(s_heads, "", s_tails),
        ["firm"] = Joined(s_heads, " ", ["Steel", "Kraft", "Papper", "Bank", "Telecom"]),
        ["state"] =
        [
            "Peru",
            "Chile",
            "Laos",
            "Ghana",
            "Togo",
            "Malta",
            "Kenya",
            "Nepal",
            "Qatar",
            "Oman",
            "Benin",
            "Fiji",
            "Palau",
            "Mali",
        ],
        ["day"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen"],
        ["month"] = ["March", "April", "May", "June", "October"],
    };

    [Theory]
    [InlineData(7, 7)]
    [InlineData(6, 11)]
    [InlineData(5, 12)]
    [InlineData(4, 13)]
    [InlineData(3, 14)]
    [InlineData(3, 17)]
    [InlineData(7, 1)]
    [InlineData(4, 4)]
    [InlineData(3, 3)]
    public void A_report_of_the_same_form_is_no_copy_and_a_reprint_is(int lines, int seed)
    {
        var random = new Random(seed);
        var (pairs, found, wrong, others) = (0, 0, new List<string>(), 0);
        foreach (var (name, form) in Forms())
        {
            var prints = Enumerable
                .Range(0, Reports)
                .SelectMany(report =>
                    Prints([.. form.Take(lines).Select(Filled(random))], random).Select(p => (Report: report, p.Name, p.Text))
                )
                .Select(p => (Id: $"{p.Report:00}-{p.Name}", Sketch: Sketch.Of(p.Text)))
                .Where(p => p.Sketch is not null)
                .ToDictionary(p => p.Id, p => p.Sketch!);
            var witnesses = Copies.Witnesses(prints);
            foreach (var (one, other) in prints.Keys.SelectMany((p, i) => prints.Keys.Skip(i + 1).Select(o => (p, o))))
            {
                var (isPair, isFound) = (one[..2] == other[..2], witnesses[one] == witnesses[other]);
                pairs += isPair ? 1 : 0;
                found += isPair && isFound ? 1 : 0;
                others += isPair ? 0 : 1;
                if (isFound && !isPair)
                    wrong.Add($"{name}: {one} {other}");
            }
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{lines} lines: {found} of {pairs} pairs found; {wrong.Count} of {others} others wrong"
            )
        );
        output.WriteLine(string.Join('\n', wrong.GroupBy(w => w.Split(':')[0]).Select(g => $"{g.Key} {g.Count()}")));
        Assert.Empty(wrong);
        Assert.InRange(found, Floor * pairs, pairs);
    }

    /// <summary>A report as sent; without its last third, its first third, or one sentence in three; with a title and day of the paper's own.</summary>
    private static IEnumerable<(string Name, string Text)> Prints(string[] lines, Random random)
    {
        var sent = string.Join("\n\n", lines);
        var words = sent.Split(' ');
        yield return ("sent", sent);
        yield return ("head", $"En rubrik av vår egen\n\n{Redated(string.Join(' ', words[..(words.Length * 2 / 3)]), random)}");
        yield return ("tail", Redated(string.Join(' ', words[(words.Length / 3)..]), random));
        var sentences = Ends().Split(sent);
        var skipped = random.Next(3);
        yield return ("some", Redated(string.Join(' ', sentences.Where((_, i) => i % 3 != skipped)), random));
    }

    private static string Redated(string text, Random random)
    {
        var days = s_words["day"];
        return days.Aggregate(
            text,
            (told, day) => told.Replace(day, days[random.Next(5) + (char.IsUpper(day[0]) ? 0 : 5)], StringComparison.Ordinal)
        );
    }

    private static Func<string, string> Filled(Random random)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        return line =>
            Slots()
                .Replace(
                    line,
                    slot =>
                    {
                        if (slot.Groups["choice"].Success)
                        {
                            var choices = slot.Groups["choice"].Value.Split('|');
                            return choices[random.Next(choices.Length)];
                        }

                        var name = slot.Groups["name"].Value;
                        if (!values.TryGetValue(name, out var value))
                            values[name] = value = Value(slot.Groups["kind"].Value, random);
                        return value;
                    }
                );
    }

    private static string[] Joined(string[] heads, string between, string[] tails) =>
        [.. heads.SelectMany(head => tails.Select(tail => head + between + tail))];

    private static string Value(string kind, Random random) =>
        kind switch
        {
            "n" => random.Next(1, 10) < 6 ? $"{random.Next(2, 60)}" : $"{random.Next(100, 3000)}",
            "d" => string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 14)},{random.Next(1, 99)}"),
            _ => s_words[kind][random.Next(s_words[kind].Length)],
        };

    private static IEnumerable<(string Name, List<string> Lines)> Forms()
    {
        List<(string Name, List<string> Lines)> forms = [];
        foreach (var line in File.ReadLines(Graph.Tests.RepositoryFolder.In("tests", "corpus", "reprints", "formulas.txt")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                forms.Add((line[3..], []));
            else if (line.Length > 0 && !line.StartsWith('#'))
                forms[^1].Lines.Add(line);
        }

        return forms;
    }

    [GeneratedRegex(@"(?<=\.)\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\{(?<name>(?<kind>[a-z]+)\d*)\}|\[(?<choice>[^]]*\|[^]]*)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Slots();
}
