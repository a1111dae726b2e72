namespace Graph.Extraction.Tests.Properties;

/// <summary>Sentences that between them use most of what the packs know, and fragments that disturb them.</summary>
internal static class Seeds
{
    private static readonly string[] s_swedish =
    [
        "Norges utrikesminister Ingrid Dahl träffade Finlands president Pekka Salo i Helsingfors i måndags.",
        "”Vi litar på våra grannar”, sa Dahl efter mötet.",
        "– Det här är ett brott mot avtalet, sade Salo. Vi tänker inte godta det.",
        "Ryssland och Kina lade i tisdags in sitt veto mot ett USA-sponsrat resolutionsförslag om Syrien i FN:s säkerhetsråd.",
        "Omröstningen slutade 12–2, medan Indien avstod.",
        "Enligt Reuters har Iran inte pratat med Israel sedan 2019.",
        "Tyskland utvisade den 12 mars fyra ryska diplomater.",
        "Frankrike lovade Ukraina 200 miljoner euro i stöd, uppger Le Monde.",
        "Nato fördömde Nordkoreas robottest och krävde att Pyongyang respekterar FN.",
        "Polens export till Tjeckien ökade i april med 4,5 procent.",
        "Utrikesministern anklagade Belarus för cyberattacken.",
        "»Vi står ”sida vid sida” med Kiev«, skrev statsminister Karl-Erik af Berg i ett uttalande.",
        "Sverige, Danmark och Island undertecknade ett avtal om försvarssamarbete.",
        "Han skulle kunna möta Turkiets president Recep Tayyip Erdoğan nästa vecka.",
        "Japan, som är medlem i G7, hotade med sanktioner (se ovan) mot Myanmar.",
        "Rysslands invasion av Ukraina kritiserades av Estland.",
    ];

    private static readonly string[] s_english =
    [
        "Norwegian Foreign Minister Ingrid Dahl met Finland’s president, Pekka Salo, in Helsinki on Monday.",
        "“We trust our neighbours,” Dahl said. “They trust us.”",
        "\"This breaks the treaty\", Mr. Salo told reporters, \"and we will not accept it.\"",
        "Russia and China vetoed a U.S.-drafted resolution on Syria in the UN Security Council last week.",
        "The vote was 12-2, with India abstaining.",
        "According to Reuters, Iran has not spoken to Israel since 2019.",
        "Germany expelled four Russian diplomats on March 12.",
        "France pledged €200 million in aid to Ukraine, Le Monde reported.",
        "NATO condemned North Korea’s missile test and urged Pyongyang to respect the UN.",
        "Poland’s exports to the Czech Republic rose 4.5 percent in April.",
        "The minister accused Belarus of the cyberattack.",
        "We stand ‘side by side’ with Kyiv, wrote Prime Minister Karl-Erik van der Berg.",
        "Sweden, Denmark and Iceland signed a defence agreement.",
        "He could meet Turkish President Recep Tayyip Erdoğan next week.",
        "Japan, a member of the G7, threatened sanctions (see above) against Myanmar.",
        "Russia’s invasion of Ukraine was criticised by Estonia.",
    ];

    /// <summary>Pieces of text that are hard to read: marks, joints, broken code units, odd letters, names and words on their own.</summary>
    public static IReadOnlyList<string> Fragments { get; } =
    [
        "”", "“", "\"", "»", "«", "’", "‘", "'", "``", "„", "–", "—", "- ", "\n– ", "\n— ", "(", ")", "[", "]", "{", "…", "...", ".", "!", "?", ":", ";", ",", "/", "\\", "%", "$", "€",
        "\u0308", "\u030a", "a\u0301\u0327", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u00a0", "\u2028", "\u0000", "\u001f", "\ud83d", "\ude00", "😀", "👩‍👩‍👧", "𝔘𝔖𝔄", "İ", "ı", "ß", "ŉ", "ǅ",
        "\r\n", "\n", "\n\n", "\r", "\t", "  ", "0", "13–2", "13-2", "2024", "31.12.2024", "1 000 000", "99999999999999999999", "den 31 februari", "February 31", "År 0",
        "USA", "FN:s", "U.S.", "Kina", "Nato", "Xi", "Dahl", "ministern", "president", "inte", "not", "om", "if", "som", "who", "och", "and", "sa", "said", "enligt", "according to", "i går", "yesterday",
    ];

    /// <summary>Paragraphs that name nobody and state nothing.</summary>
    public static string Unrelated(string language) => language == "sv"
        ? "Äpplena mognade långsamt i trädgården. Under natten föll det ett stilla regn över gräset."
        : "The apples ripened slowly in the garden. During the night a quiet rain fell on the grass.";

    public static IReadOnlyList<string> Sentences(string language) => language == "sv" ? s_swedish : s_english;
}
