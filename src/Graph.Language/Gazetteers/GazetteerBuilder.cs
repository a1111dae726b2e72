using System.Collections.Immutable;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Gazetteers;

/// <summary>Reads states.tsv, organizations.tsv and places.tsv of a pack and makes every inflected form.</summary>
internal sealed class GazetteerBuilder(PackFiles files, LexiconBuilder inflections, Lexicon lexicon)
{
    /// <summary>Before an alias that is the seat of the organization and so stands for it as a capital does for its state.</summary>
    private const char SeatMark = '~';

    private readonly Dictionary<string, List<Gazetteer.Surface>> _byFirst = new(StringComparer.Ordinal);

    public Gazetteer Build()
    {
        ReadStates();
        ReadOrganizations();
        ReadPlaces();
        return new Gazetteer(_byFirst, lexicon);
    }

    private void ReadStates()
    {
        var table = files.Table("states.tsv");
        foreach (var row in table.Rows)
        {
            string[] Cell(string name) => row.Values(table.Column(name));
            var valid = Cell("valid") is [var years] ? years.Split("..") : [];
            var entry = new GazetteerEntry(
                EntryKind.State,
                row[0],
                row[table.Column("name")],
                EntryForm.Name,
                "",
                row[0],
                valid is [var from, _] ? int.Parse(from, System.Globalization.CultureInfo.InvariantCulture) : 0,
                valid is [_, var to] ? int.Parse(to, System.Globalization.CultureInfo.InvariantCulture) : 0,
                Sorted(Cell("aliases"), row[table.Column("name")])
            )
            {
                Seats = [.. Cell("capital").Concat(Cell("metonyms"))],
            };
            AddNames([entry.Name, .. Cell("aliases")], entry);
            AddNames(Cell("metonyms"), entry with { Form = EntryForm.Metonym });
            AddNames(Cell("capital").Where(c => c != entry.Name), entry with { Form = EntryForm.Capital });
            foreach (var adjective in Cell("adjective"))
            {
                AddForm(adjective, entry with { Form = EntryForm.Adjective }, genitive: false);
                foreach (var (form, _) in inflections.Inflect("adjective", "base", adjective))
                {
                    AddForm(form, entry with { Form = EntryForm.Adjective }, genitive: false);
                }
            }

            AddNames(Cell("demonyms"), entry with { Form = EntryForm.Demonym });
        }
    }

    private void ReadOrganizations()
    {
        var table = files.Table("organizations.tsv");
        foreach (var row in table.Rows)
        {
            string[] aliases = [.. row.Values(2).Where(a => a[0] != SeatMark)];
            string[] seats = [.. row.Values(2).Where(a => a[0] == SeatMark).Select(a => a[1..])];
            var entry = new GazetteerEntry(
                EntryKind.Organization,
                row[0],
                row[1],
                EntryForm.Name,
                row[table.Column("kind")],
                row[table.Column("state")],
                0,
                0,
                Sorted(aliases, row[1])
            )
            {
                Seats = [.. seats],
            };
            AddNames([entry.Name, .. aliases], entry);
            AddNames(seats, entry with { Form = EntryForm.Capital });
        }
    }

    private void ReadPlaces()
    {
        var table = files.Table("places.tsv");
        foreach (var row in table.Rows)
        {
            AddNames([row[0]], new GazetteerEntry(EntryKind.Place, row[0], row[0], EntryForm.Name, row[2], row[1], 0, 0, []));
        }
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> aliases, string name) =>
        [.. aliases.Where(a => a != name).Distinct().Order(StringComparer.Ordinal)];

    private void AddNames(IEnumerable<string> names, GazetteerEntry entry)
    {
        foreach (var name in names.SelectMany(Apostrophe.Written).Distinct())
        {
            AddForm(name, entry, genitive: false);
            foreach (var (form, _) in inflections.Inflect("name", "any", name))
            {
                AddForm(form, entry, genitive: true);
            }
        }
    }

    private void AddForm(string form, GazetteerEntry entry, bool genitive)
    {
        var tokens = Tokenizer.Tokenize(form, lexicon);
        if (tokens.Count == 0)
        {
            return;
        }

        var first = tokens[0].Stem(form).ToString();
        var rest = tokens.Skip(1).Select((t, i) => (i == tokens.Count - 2 ? t.Stem(form) : t.Text(form)).ToString()).ToArray();
        if (!_byFirst.TryGetValue(first, out var surfaces))
        {
            _byFirst[first] = surfaces = [];
        }

        var inner = tokens.Take(tokens.Count - 1).Any(t => t.Has(TokenFlags.Genitive));
        if (!surfaces.Any(s => s.Rest.AsSpan().SequenceEqual(rest)))
        {
            surfaces.Add(new Gazetteer.Surface(rest, entry, genitive || tokens[^1].Has(TokenFlags.Genitive), inner));
        }
    }
}
