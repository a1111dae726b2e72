using System.Globalization;
using Graph.Storage.Identity;

namespace Graph.Storage.Tests.Identity;

/// <summary>Reprints of wire stories are known as copies, and what other desks write on the same event is not.</summary>
public sealed class ReprintTests(ITestOutputHelper output)
{
    private const int Events = 60;
    private const double Floor = 0.98;

    private static readonly string[] s_places = ["Lima", "Hanoi", "Accra", "Oslo", "Quito", "Tunis", "Riga", "Dakar", "Seoul", "Lagos"];
    private static readonly string[] s_people =
    [
        "Per Holm",
        "Anna Berg",
        "Jan Ek",
        "Eva Lind",
        "Ola Dahl",
        "Ida Falk",
        "Nils Ros",
        "Siv Alm",
    ];
    private static readonly string[] s_matters = ["fishing", "grain", "water", "steel", "asylum", "railway", "mining", "climate", "border"];
    private static readonly string[] s_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    /// <summary>Desks that tell of the same talks, each in its own words; all have the quote from the same press conference.</summary>
    private static readonly string[][] s_desks =
    [
        [
            "{place}, {day} - Ministers from {n} countries ended {matter} talks in {place} without a deal, their host {host} said.",
            "The delegations had worked through the night on a text that was meant to settle who pays for the new {matter} fund.",
            "\"{quote}\", said {host}, who led the meeting, at a press conference in {place} on {day}.",
            "Talks broke down after {guest}, the envoy of the smaller countries, refused to accept a ceiling of {m} million euros.",
            "A new round on {matter} is to be held within {k} weeks, officials in {place} said.",
            "The {matter} dispute has gone on for {y} years and has twice been before a court of arbitration.",
        ],
        [
            "Hopes for a quick end to the quarrel over {matter} faded on {day} as negotiators left {place} empty-handed.",
            "{host} told reporters: \"{quote}\".",
            "According to people close to the talks, only {k} of the {n} governments were ready to sign what lay on the table.",
            "{guest} called the offer of {m} million euros an insult to those who live from {matter}.",
            "For {y} years the parties have accused each other of breaking an agreement that none of them has published.",
            "Diplomats expect that the chair will try again in {place} before the summer, though few would put money on it.",
        ],
        [
            "Det blev inget avtal i {place}. Förhandlingarna om {matter} mellan {n} länder avbröts på kvällen utan resultat.",
            "{host} beklagade utgången och sade att dörren ändå står öppen för nya samtal inom {k} veckor.",
            "Striden gäller {m} miljoner euro, som de mindre länderna vill ha i ersättning, berättade {guest} för journalister.",
            "I {y} år har parterna tvistat om {matter} och lika länge har grannarna försökt medla mellan dem.",
            "Enligt uppgifter till tidningen var ländernas ministrar nära en lösning redan natten innan, men texten föll på en bisats.",
            "Nu väntar nya möten på lägre nivå. Var de ska hållas är inte bestämt, men {place} har erbjudit sig att vara värd igen.",
        ],
        [
            "Samtalen om {matter} i {place} har kraschat. Det stod klart sedan {guest} lämnat lokalen i vredesmod.",
            "Värden {host} försökte hålla god min inför kamerorna men medgav att klyftan mellan de {n} länderna är djup.",
            "Budet på {m} miljoner euro var enligt flera delegater det sista som lades fram innan mötet ajournerades.",
            "Bakgrunden är en {y} år gammal konflikt som började när gränsen drogs om och {matter} hamnade på fel sida.",
            "Om ingen ger sig inom {k} veckor går ärendet till en skiljedomstol, där det kan bli liggande länge.",
            "Experter som tidningen har talat med tror inte på en snabb lösning och pekar på valen i tre av länderna.",
        ],
    ];

    /// <param name="lines">How many paragraphs a story has.</param>
    [Theory]
    [InlineData(6)]
    [InlineData(3)]
    public void Copies_are_found_and_no_article_of_another_desk_is_one(int lines)
    {
        var random = new Random(2026);
        var (articles, pairs, found, wrong) = (0, 0, 0, new List<string>());
        for (var e = 0; e < Events; e++)
        {
            var prints = Told(random, lines);
            var witnesses = Copies.Witnesses(prints.ToDictionary(p => p.Id, p => Sketch.Of(p.Text)!));
            articles += prints.Count;
            foreach (var (one, other) in prints.SelectMany((p, i) => prints.Skip(i + 1).Select(o => (p, o))))
            {
                var (isPair, isFound) = (one.Desk == other.Desk, witnesses[one.Id] == witnesses[other.Id]);
                pairs += isPair ? 1 : 0;
                found += isPair && isFound ? 1 : 0;
                if (isFound && !isPair)
                    wrong.Add($"{e}: {one.Id} {other.Id}");
            }
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{articles} articles: {found} of {pairs} pairs found, {wrong.Count} wrong")
        );
        Assert.Empty(wrong);
        Assert.InRange(found, Floor * pairs, pairs);
    }

    /// <summary>What all papers print on one event.</summary>
    private static List<(string Id, int Desk, string Text)> Told(Random random, int paragraphs)
    {
        var facts = Facts(random);
        return
        [
            .. s_desks.SelectMany(
                (lines, desk) =>
                    Prints(
                            [
                                .. lines
                                    .Take(paragraphs)
                                    .Select(line =>
                                        facts.Aggregate(line, (text, fact) => text.Replace(fact.Key, fact.Value, StringComparison.Ordinal))
                                    ),
                            ],
                            random
                        )
                        .Select(print => ($"{desk}-{print.Name}", desk, print.Text))
            ),
        ];
    }

    private static Dictionary<string, string> Facts(Random random)
    {
        string Of(string[] words) => words[random.Next(words.Length)];
        string Number(int most) => random.Next(2, most).ToString(CultureInfo.InvariantCulture);
        var quote =
            $"We were closer than {Number(99)} days ago, and the {Of(s_matters)} question will be solved, in {Of(s_places)} or elsewhere";
        return new()
        {
            ["{place}"] = Of(s_places),
            ["{day}"] = Of(s_days),
            ["{host}"] = Of(s_people),
            ["{guest}"] = Of(s_people),
            ["{matter}"] = Of(s_matters),
            ["{n}"] = Number(40),
            ["{m}"] = Number(900),
            ["{k}"] = Number(12),
            ["{y}"] = Number(50),
            ["{quote}"] = quote,
        };
    }

    /// <summary>The story as sent, and as papers print it: the last third cut off, or one paragraph in three left out, with a title and a
    /// day of their own.</summary>
    private static IEnumerable<(string Name, string Text)> Prints(string[] lines, Random random)
    {
        var sent = string.Join("\n\n", lines);
        yield return ("sent", sent);
        var words = sent.Split(' ');
        yield return ("cut", $"Talks fail once more\n\n{Redated(string.Join(' ', words[..(words.Length * 2 / 3)]), random)}");
        var left = random.Next(lines.Length);
        var also = lines.Length > 3 ? random.Next(lines.Length) : left;
        yield return (
            "short",
            $"Inget avtal i sikte\n\n{Redated(string.Join("\n\n", lines.Where((_, i) => i != left && i != also)), random)}"
        );
    }

    private static string Redated(string text, Random random)
    {
        var day = s_days[random.Next(s_days.Length)];
        return s_days.Aggregate(text, (told, other) => told.Replace(other, day, StringComparison.Ordinal));
    }
}
