namespace Graph.Extraction.Syntax;

/// <summary>The names that Universal Dependencies gives to relations.</summary>
internal static class RelationNames
{
    private static readonly string[] s_names =
    [
        "dep",
        "root",
        "nsubj",
        "nsubj:pass",
        "obj",
        "iobj",
        "obl",
        "obl:agent",
        "nmod",
        "nmod:poss",
        "appos",
        "nummod",
        "amod",
        "det",
        "case",
        "mark",
        "aux",
        "aux:pass",
        "cop",
        "advmod",
        "cc",
        "conj",
        "ccomp",
        "xcomp",
        "advcl",
        "acl",
        "acl:relcl",
        "compound",
        "compound:prt",
        "flat",
        "expl",
        "parataxis",
        "punct",
    ];

    public static string Name(this Relation relation) => s_names[(int)relation];
}
