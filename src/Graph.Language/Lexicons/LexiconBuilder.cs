using System.Collections.Immutable;

namespace Graph.Language.Lexicons;

/// <summary>Reads the word files of a pack and makes every inflected form.</summary>
internal sealed class LexiconBuilder(PackFiles files)
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Word> _phrases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>So many letters at least has the noun that a title ends with.</summary>
    private const int ShortestTail = 4;

    private readonly List<InflectionRule> _rules = [];

    public Lexicon Build()
    {
        ReadRules();
        ReadFunctionWords();
        ReadVerbs();
        ReadNouns();
        ReadAdverbs();
        ReadOffices();
        ReadNumbers();
        ReadFirstNames();
        foreach (var phrase in _phrases.Keys)
        {
            Add(phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)], WordTags.None);
            Add(phrase[(phrase.LastIndexOf(' ') + 1)..], WordTags.None);
        }

        var abbreviations = files.Table("abbreviations.tsv");
        return new Lexicon(_words, _phrases, abbreviations.Rows.Select(r => r[0].TrimEnd('.')), Enclitics());
    }

    /// <summary>Words that lean on the one before, each also with the typographic apostrophe.</summary>
    private ImmutableArray<string> Enclitics() =>
        [
            .. files
                .Table("grammar.tsv")
                .Rows.Where(r => r[0] == "enclitics")
                .SelectMany(r => r[1].Split('|', StringSplitOptions.RemoveEmptyEntries))
                .SelectMany(Apostrophe.Written),
        ];

    public IEnumerable<(string Form, WordTags Tags)> Inflect(string @class, string from, string form) =>
        _rules
            .Where(r => r.Class == @class && r.From == from)
            .Select(r => (Form: r.Apply(form), r.Tags))
            .Where(f => f.Form is not null)
            .Select(f => (f.Form!, f.Tags));

    private static WordTags Tag(TsvTable table, TsvRow row, string names)
    {
        var tags = WordTags.None;
        foreach (var name in names.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            tags |= Enum.TryParse<WordTags>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var tag)
                ? tag
                : throw new PackException($"{table.File}:{row.Line}: '{name}' is no word class; the classes are listed in Packs/README.md");
        }

        return tags;
    }

    private Word Add(string form, WordTags tags)
    {
        var target = form.Contains(' ', StringComparison.Ordinal) ? _phrases : _words;
        if (!target.TryGetValue(form, out var word))
        {
            word = new Word { Text = form };
            foreach (var written in Apostrophe.Written(form))
            {
                target[written] = word;
            }
        }

        word.Tags |= tags;
        return word;
    }

    private void ReadRules()
    {
        var table = files.Table("inflection.tsv");
        foreach (var row in table.Rows)
        {
            var names = row[table.Column("rule")].Split('.');
            _rules.Add(
                new InflectionRule(
                    names[0],
                    names[1],
                    row[table.Column("ending")],
                    row[table.Column("becomes")],
                    Tag(table, row, row[table.Column("tags")])
                )
            );
        }
    }

    private void ReadFunctionWords()
    {
        var table = files.Table("function-words.tsv");
        foreach (var row in table.Rows)
        {
            var word = Add(row[0], Tag(table, row, row[1]));
            word.Value = row[2].Length == 0 ? word.Value : row[2];
            foreach (var last in row[0].Split(' ').Where(_ => row[0].Contains(' ', StringComparison.Ordinal)).TakeLast(1))
            {
                Add(last, WordTags.None);
            }
        }
    }

    private void ReadVerbs()
    {
        (string Column, WordTags Tags)[] parts =
        [
            ("infinitive", WordTags.Infinitive),
            ("present", WordTags.Present),
            ("past", WordTags.Past),
            ("supine", WordTags.Supine),
            ("participle", WordTags.Participle),
            ("gerund", WordTags.Gerund),
        ];
        var table = files.Table("verbs.tsv");
        var derived = new List<(string Form, WordTags Tags, string Lemma)>();
        var own = parts.Where(p => table.HasColumn(p.Column)).ToArray();
        var hasSupine = table.Rows.Count > 0 && table.HasColumn("supine");
        foreach (var row in table.Rows)
        {
            var lemma = row[0].Split('|')[0];
            foreach (var (column, columnTags) in own)
            {
                var tags = columnTags | (columnTags == WordTags.Participle && !hasSupine ? WordTags.Supine : 0);
                foreach (var form in row.Values(table.Column(column)))
                {
                    AddVerb(form, tags, lemma);
                    derived.AddRange(
                        Inflect("verb", column, form).Select(d => (d.Form, d.Tags == WordTags.Passive ? tags | d.Tags : d.Tags, lemma))
                    );
                }
            }
        }

        AddDerived(derived);
    }

    /// <summary>A derived form gives way to a verb that lists it as its own (Swedish deponents: mötas, träffas).</summary>
    private void AddDerived(List<(string Form, WordTags Tags, string Lemma)> derived)
    {
        foreach (var (form, tags, lemma) in derived)
        {
            if (
                !_words.TryGetValue(form, out var known)
                || known.Verb is null
                || known.Verb == lemma
                || (tags & WordTags.Passive) == 0
                || (known.Tags & WordTags.Passive) != 0
            )
            {
                AddVerb(form, tags, lemma);
            }
        }
    }

    private void AddVerb(string form, WordTags tags, string lemma)
    {
        var word = Add(form, tags);
        word.Verb ??= lemma;
    }

    private void ReadNouns()
    {
        (string Column, WordTags Tags)[] parts =
        [
            ("singular", WordTags.Noun),
            ("definite", WordTags.Noun | WordTags.Definite),
            ("plural", WordTags.Noun | WordTags.Plural),
            ("definite-plural", WordTags.Noun | WordTags.Plural | WordTags.Definite),
        ];
        var table = files.Table("nouns.tsv");
        var own = parts.Where(p => table.HasColumn(p.Column)).ToArray();
        foreach (var row in table.Rows)
        {
            foreach (var (column, tags) in own)
            {
                foreach (var form in row.Values(table.Column(column)))
                {
                    AddNoun(form, tags, row[0].Split('|')[0]);
                }
            }
        }
    }

    private void AddNoun(string form, WordTags tags, string lemma)
    {
        var word = Add(form, tags);
        word.Noun ??= lemma;
        foreach (var (derived, extra) in Inflect("noun", "any", form))
        {
            if (!_words.TryGetValue(derived, out var known) || known.Noun is null)
            {
                Add(derived, tags | extra).Noun ??= lemma;
            }
        }
    }

    private void ReadAdverbs()
    {
        foreach (var row in files.Table("adverbs.tsv").Rows)
        {
            Add(row[0], WordTags.Adverb);
        }
    }

    private void ReadOffices()
    {
        var table = files.Table("offices.tsv");
        foreach (var row in table.Rows)
        {
            var gender = row[table.Column("gender")];
            var (level, only) = LevelOf(table, row);
            var office = new Office(
                row[0],
                row[table.Column("role")] is { Length: > 0 } role ? role : null,
                gender.Length == 0 ? '\0' : gender[0],
                level,
                only
            );
            foreach (var form in row.Values(table.Column("forms")).Prepend(row[0]))
            {
                var number = TagsOfTail(form);
                AddOffice(form, office, number);
                foreach (var (derived, extra) in Inflect("noun", "any", form))
                {
                    AddOffice(derived, office, extra | number);
                }
            }
        }
    }

    private static (OfficeLevel Level, string? Only) LevelOf(TsvTable table, TsvRow row)
    {
        var value = row[table.Column("level")];
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return
            Enum.TryParse<OfficeLevel>(colon < 0 ? value : value[..colon], ignoreCase: true, out var level)
            && Enum.IsDefined(level)
            && (colon < 0 || level is OfficeLevel.State or OfficeLevel.Organization)
            ? (level, colon < 0 ? null : value[(colon + 1)..])
            : throw new PackException(
                $"{table.File}:{row.Line}: '{value}' is no level of an office; write state, organization, party, municipality, region, any, desk, none, state:XX or organization:ID"
            );
    }

    /// <summary>Whether a title is definite or plural, as the longest noun is that it ends with: "Natochefen" as "chefen", "foreign
    /// ministers" as "ministers".</summary>
    private WordTags TagsOfTail(string form)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 1; at <= form.Length - ShortestTail; at++)
        {
            if (words.TryGetValue(form.AsSpan(at), out var tail) && tail.Is(WordTags.Noun))
            {
                return tail.Tags & (WordTags.Definite | WordTags.Plural);
            }
        }

        return WordTags.None;
    }

    private void AddOffice(string form, Office office, WordTags extra)
    {
        if (
            (extra & ~(WordTags.Definite | WordTags.Plural)) != WordTags.None
            && _words.TryGetValue(form, out var known)
            && (known.Office is not null || known.Noun is not null)
        )
        {
            return;
        }

        var word = Add(form, WordTags.Office | WordTags.Noun | extra);
        word.Office ??= office;
        word.Noun ??= office.Title;
        if (form.Contains(' ', StringComparison.Ordinal))
        {
            Add(form[(form.LastIndexOf(' ') + 1)..], WordTags.None);
        }
    }

    /// <summary>Number words, so that "three missiles" is a phrase with a number.</summary>
    private void ReadNumbers()
    {
        var table = files.Table("numbers.tsv");
        foreach (var row in table.Rows.Where(r => r[table.Column("class")] is "cardinal" or "scale" or "hundred" && char.IsLetter(r[0][0])))
        {
            Add(row[0], WordTags.Number);
        }
    }

    private void ReadFirstNames()
    {
        var table = files.Table("firstnames.tsv");
        foreach (var row in table.Rows)
        {
            var word = Add(row[0], WordTags.FirstName);
            word.Gender = row[1][0];
        }
    }
}
