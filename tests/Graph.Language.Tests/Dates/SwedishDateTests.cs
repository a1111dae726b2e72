using Graph.Language.Dates;

namespace Graph.Language.Tests.Dates;

public sealed class SwedishDateTests
{
    /// <summary>Sentence, day of publication (2022-06-02 and 2024-11-21 are Thursdays), tense, dates.</summary>
    public static TheoryData<string, string, Tense, string> Dates =>
        new()
        {
            { "I dag möts de två ministrarna.", "2022-06-02", Tense.Present, "I dag=2022-06-02/DAY" },
            { "Mötet hålls idag i Bern.", "2022-06-02", Tense.Present, "idag=2022-06-02/DAY" },
            { "Norge utlovade i går 16 miljarder kronor.", "2022-06-02", Tense.Past, "i går=2022-06-01/DAY" },
            { "Planet landade i går kväll.", "2022-06-02", Tense.Past, "i går kväll=2022-06-01/DAY" },
            { "De talades vid i förrgår.", "2022-06-02", Tense.Past, "i förrgår=2022-05-31/DAY" },
            { "Han reser i morgon till Rom.", "2022-06-02", Tense.Future, "i morgon=2022-06-03/DAY" },
            { "I natt föll bomber över staden.", "2022-06-02", Tense.Past, "I natt=2022-06-02/DAY" },
            { "I morse avgick han.", "2022-06-02", Tense.Past, "I morse=2022-06-02/DAY" },
            { "Under gårdagen sa ministern nej.", "2022-06-02", Tense.Past, "Under gårdagen=2022-06-01/DAY" },
            { "Efter gårdagens möte var stämningen god.", "2022-06-02", Tense.Past, "gårdagens=2022-06-01/DAY" },
            { "Rådet röstade på fredagen.", "2024-11-22", Tense.Past, "på fredagen=2024-11-22/DAY" },
            { "Rådet röstade på fredagen.", "2024-11-23", Tense.Past, "på fredagen=2024-11-22/DAY" },
            { "Kina säger på måndagen nej.", "2024-11-19", Tense.Present, "på måndagen=2024-11-18/DAY" },
            { "Rådet röstade i fredags.", "2024-11-22", Tense.Past, "i fredags=2024-11-15/DAY" },
            { "Styrelsen antog resolutionen i torsdags kväll.", "2024-11-22", Tense.Past, "i torsdags kväll=2024-11-21/DAY" },
            { "Rådet röstar på fredag.", "2024-11-21", Tense.Present, "på fredag=2024-11-22/DAY" },
            { "Rådet röstar på fredag.", "2024-11-22", Tense.Present, "på fredag=2024-11-29/DAY" },
            { "De ses nästa fredag.", "2024-11-21", Tense.Future, "nästa fredag=2024-11-22/DAY" },
            { "De träffas på tisdag nästa vecka.", "2024-11-21", Tense.Future, "på tisdag nästa vecka=2024-11-26/DAY" },
            { "Avtalet slöts fredagen den 12 mars.", "2022-06-02", Tense.Past, "fredagen den 12 mars=2022-03-12/DAY" },
            { "Kriget började den 24 februari.", "2022-06-02", Tense.Past, "den 24 februari=2022-02-24/DAY" },
            { "Valet hålls den 12 mars.", "2022-06-02", Tense.Future, "den 12 mars=2023-03-12/DAY" },
            { "Avtalet slöts den 12 mars 2024 i Wien.", "2024-11-21", Tense.Past, "den 12 mars 2024=2024-03-12/DAY" },
            { "– 2 mars 2022: Ryssland fördöms.", "2023-02-24", Tense.Past, "2 mars 2022=2022-03-02/DAY" },
            { "Avtalet slöts 12 december.", "2024-11-21", Tense.Past, "12 december=2023-12-12/DAY" },
            { "Den 3:e maj greps han.", "2024-11-21", Tense.Past, "Den 3:e maj=2024-05-03/DAY" },
            { "Landet anföll den 3 maj i fjol.", "2024-11-21", Tense.Past, "den 3 maj i fjol=2023-05-03/DAY" },
            { "Flyganfallen den 26 oktober var stora.", "2024-11-22", Tense.Past, "den 26 oktober=2024-10-26/DAY" },
            { "I juli ökade importen.", "2024-08-14", Tense.Past, "I juli=2024-07/MONTH" },
            { "I augusti ökade importen.", "2024-08-14", Tense.Past, "I augusti=2024-08/MONTH" },
            { "I oktober ökade importen.", "2024-08-14", Tense.Past, "I oktober=2023-10/MONTH" },
            { "Toppmötet ska hållas i oktober.", "2024-08-14", Tense.Future, "i oktober=2024-10/MONTH" },
            { "I maj i fjol stoppade Kina texten.", "2023-07-13", Tense.Past, "I maj i fjol=2022-05/MONTH" },
            { "Sverige gick med i Nato i mars 2024 efter lång väntan.", "2025-06-26", Tense.Past, "i mars 2024=2024-03/MONTH" },
            { "Han greps i april i år.", "2024-11-21", Tense.Past, "i april i år=2024-04/MONTH" },
            { "Kriget har pågått sedan april 2023 och drivit många på flykt.", "2024-11-19", Tense.Past, "sedan april 2023=2023-04/MONTH" },
            { "Kriget har pågått sedan april.", "2024-11-19", Tense.Past, "sedan april=2024-04/MONTH" },
            { "I slutet av mars kom beskedet.", "2024-11-19", Tense.Past, "I slutet av mars=2024-03/MONTH" },
            { "De möts i slutet av månaden.", "2024-11-19", Tense.Future, "i slutet av månaden=2024-11/MONTH" },
            { "I våras talade de i telefon.", "2024-11-19", Tense.Past, "I våras=2024/YEAR" },
            { "I höstas talade de i telefon.", "2024-03-19", Tense.Past, "I höstas=2023/YEAR" },
            { "Våren 2022 bröt kriget ut.", "2024-03-19", Tense.Past, "Våren 2022=2022/YEAR" },
            { "De träffades sommaren 2021 i Genève.", "2024-03-19", Tense.Past, "sommaren 2021=2021/YEAR" },
            { "Grossi besökte förra veckan Teheran.", "2024-11-22", Tense.Past, "förra veckan=2024-11-11/WEEK" },
            { "Rådet fördömde i förra veckan anfallet.", "2025-03-18", Tense.Past, "i förra veckan=2025-03-10/WEEK" },
            { "De ses nästa vecka.", "2024-11-22", Tense.Future, "nästa vecka=2024-11-25/WEEK" },
            { "I veckan enades de.", "2024-11-22", Tense.Past, "I veckan=2024-11-18/WEEK" },
            { "Den här veckan enades de.", "2024-11-22", Tense.Past, "Den här veckan=2024-11-18/WEEK" },
            { "Förra månaden provsköt Iran en robot.", "2024-11-22", Tense.Past, "Förra månaden=2024-10/MONTH" },
            { "Förra året bröt landet förbindelserna.", "2024-11-22", Tense.Past, "Förra året=2023/YEAR" },
            { "I fjol föll handeln.", "2024-11-22", Tense.Past, "I fjol=2023/YEAR" },
            { "Landet har hittills i år provat tolv robotar.", "2024-11-22", Tense.Past, "hittills i år=2024/YEAR" },
            { "Nästa år hoppas Brasília sluta ett avtal.", "2024-08-14", Tense.Present, "Nästa år=2025/YEAR" },
            { "För tre veckor sedan enades de.", "2024-11-22", Tense.Past, "För tre veckor sedan=2024-10-28/WEEK" },
            { "För två år sedan talade han.", "2024-08-30", Tense.Past, "För två år sedan=2022/YEAR" },
            { "De möttes för tre dagar sedan.", "2024-11-22", Tense.Past, "för tre dagar sedan=2024-11-19/DAY" },
            { "Han avgick för en månad sedan.", "2024-11-22", Tense.Past, "för en månad sedan=2024-10/MONTH" },
            { "Han avgick för drygt 20 år sedan.", "2024-11-22", Tense.Past, "för drygt 20 år sedan=2004/YEAR" },
            { "Han greps för tre timmar sedan.", "2024-11-22", Tense.Past, "för tre timmar sedan=2024-11-22/DAY" },
            { "Om två veckor möts de.", "2024-11-22", Tense.Future, "Om två veckor=2024-12-02/WEEK" },
            { "De möts om tre dagar.", "2024-11-30", Tense.Future, "om tre dagar=2024-12-03/DAY" },
            { "Ryssland har ockuperat Krim sedan 2014.", "2024-11-30", Tense.Past, "sedan 2014=2014/YEAR" },
            { "Sverige har sedan 2022 skänkt vapen.", "2025-10-15", Tense.Past, "sedan 2022=2022/YEAR" },
            { "Redan 1951 slöts pakten.", "2024-11-30", Tense.Past, "Redan 1951=1951/YEAR" },
            { "Ruanda invaderade Kongo 1998, men drog sig tillbaka.", "2024-11-30", Tense.Past, "1998=1998/YEAR" },
            { "Ruanda invaderade Kongo 1998.", "2024-11-30", Tense.Past, "1998=1998/YEAR" },
            { "Förbundet grundades 1949 i Washington.", "2024-11-30", Tense.Past, "1949=1949/YEAR" },
            { "1990 invaderade Irak Kuwait.", "2024-11-30", Tense.Past, "1990=1990/YEAR" },
            { "Mötet hölls 2023-05-01 i Oslo.", "2024-11-30", Tense.Past, "2023-05-01=2023-05-01/DAY" },
            { "Under första halvåret sjönk exporten.", "2024-08-14", Tense.Past, "Under första halvåret=2024/YEAR" },
            { "Under första kvartalet sjönk exporten.", "2024-08-14", Tense.Past, "Under första kvartalet=2024/YEAR" },
            { "Under fjärde kvartalet sjönk exporten.", "2024-02-14", Tense.Past, "Under fjärde kvartalet=2023/YEAR" },
            { "I början av mars kom beskedet.", "2024-11-19", Tense.Past, "I början av mars=2024-03/MONTH" },
            { "Sent i måndags kom beskedet.", "2024-11-19", Tense.Past, "Sent i måndags=2024-11-18/DAY" },
            { "Natten till onsdagen föll bomber.", "2024-11-21", Tense.Past, "Natten till onsdagen=2024-11-20/DAY" },
            { "På onsdagskvällen föll bomber.", "2024-11-21", Tense.Past, "På onsdagskvällen=2024-11-20/DAY" },
            { "De möttes på tisdagsmorgonen.", "2024-11-21", Tense.Past, "på tisdagsmorgonen=2024-11-19/DAY" },
            { "Efter onsdagens uppskjutning svarade USA.", "2024-11-21", Tense.Past, "onsdagens=2024-11-20/DAY" },
            { "Samma dag bröts avtalet.", "2024-11-21", Tense.Past, "Samma dag=Anaphor?" },
            { "Tidigare i veckan möttes de.", "2024-11-21", Tense.Past, "Tidigare i veckan=2024-11-18/WEEK" },
            {
                "De möttes i måndags, två dagar före valet i november.",
                "2024-11-21",
                Tense.Past,
                "i måndags=2024-11-18/DAY; i november=2024-11/MONTH"
            },
            { "I FREDAGS RÖSTADE RÅDET", "2024-11-21", Tense.Past, "I FREDAGS=2024-11-15/DAY" },
            { "Han föddes den 29 februari.", "2023-01-10", Tense.Past, "den 29 februari=2020-02-29/DAY" },
            { "Efter 2022 års val byttes regeringen.", "2023-01-10", Tense.Past, "2022 års=2022/YEAR" },
            { "Beskedet kom på måndagen klockan 14.", "2024-11-19", Tense.Past, "på måndagen klockan 14=2024-11-18/DAY" },
            { "I helgen möttes de.", "2024-11-19", Tense.Past, "I helgen=2024-11-11/WEEK" },
            { "Kina hade vetot året därpå.", "2024-11-19", Tense.Past, "året därpå=Anaphor?" },
            { "Toppmötet hölls den 24 och 25 juni i Haag.", "2025-06-26", Tense.Past, "den 24 och 25 juni=2025-06-24/DAY" },
            { "Toppmötet hölls den 24–25 juni 2024.", "2025-06-26", Tense.Past, "den 24–25 juni 2024=2024-06-24/DAY" },
            { "För en knapp vecka sedan anföll landet.", "2024-11-21", Tense.Past, "För en knapp vecka sedan=2024-11-11/WEEK" },
            { "Bakgrunden är förra månadens cyberattack.", "2025-10-15", Tense.Past, "förra månadens=2025-09/MONTH" },
            { "När USA 2003 invaderade Irak protesterade Frankrike.", "2024-11-21", Tense.Past, "2003=2003/YEAR" },
            { "Norge röstade nej den 3:e mars 2019.", "2020-12-28", Tense.Past, "den 3:e mars 2019=2019-03-03/DAY" },
            { "Norge röstade nej den 15/2.", "2024-02-16", Tense.Past, "den 15/2=2024-02-15/DAY" },
            { "De möttes i vecka 52.", "2025-01-10", Tense.Past, "i vecka 52=2024-12-23/WEEK" },
            { "De möttes förra hösten.", "2019-10-07", Tense.Past, "förra hösten=2018/YEAR" },
            { "De möttes förra hösten.", "2019-12-07", Tense.Past, "förra hösten=2019/YEAR" },
            { "Två veckor tidigare hade de mötts.", "2024-11-19", Tense.Past, "Två veckor tidigare=Anaphor?" },
            { "Före årets slut ska avtalet vara klart.", "2024-11-19", Tense.Future, "Före årets slut=2024/YEAR" },
        };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_phrase_is_found_whole_and_resolved_by_tense(string sentence, string published, Tense tense, string expected) =>
        Assert.Equal(expected, DateTable.Read("sv", sentence, published, tense));

    [Theory]
    [InlineData("Landet skickade 2000 soldater.")]
    [InlineData("Från 2000 soldater växte styrkan.")]
    [InlineData("På 1990-talet var de allierade.")]
    [InlineData("Sedan 1990-talet är de allierade.")]
    [InlineData("Diplomaterna har fått 48 timmar på sig.")]
    [InlineData("I tre dygn satt han i ett lastrum.")]
    [InlineData("Sedan dess har de inte talats vid.")]
    [InlineData("Ökningen var stor jämfört med året innan.")]
    [InlineData("Rådet antog resolution 1929 mot Iran.")]
    [InlineData("De har under de senaste tre åren talats vid ofta.")]
    [InlineData("Varje fredag demonstrerar de.")]
    [InlineData("Sedan lämnade ministern mötet.")]
    [InlineData("Rådet röstade 13–2 för texten.")]
    [InlineData("Omkring 1900 personer flydde.")]
    [InlineData("Affären kostade 1998 kronor.")]
    [InlineData("De talade dagen före årsdagen.")]
    [InlineData("De talade dagen efter attacken.")]
    [InlineData("Exporten ökade jämfört med samma månad i fjol.")]
    [InlineData("De köpte 1998 stridsvagnar.")]
    [InlineData("Texten S/2024/826 lades fram.")]
    [InlineData("Den 35 mars finns inte.")]
    [InlineData("Om Kina angriper svarar USA.")]
    [InlineData("På tre år har handeln fördubblats.")]
    public void Words_that_only_look_like_a_date_are_none(string sentence) =>
        Assert.Equal("", DateTable.Read("sv", sentence, "2024-11-21", Tense.Past));

    [Theory]
    [InlineData("Rådet röstade i fredags.", "i fredags=Weekday?")]
    [InlineData("Rådet röstade förra veckan.", "förra veckan=Shift?")]
    [InlineData("Rådet röstade i mars.", "i mars=Calendar?")]
    [InlineData("Rådet röstade i mars i fjol.", "i mars i fjol=Calendar?")]
    [InlineData("Rådet röstade den 12 mars 2024.", "den 12 mars 2024=2024-03-12/DAY")]
    [InlineData("Krim är ockuperat sedan 2014.", "sedan 2014=2014/YEAR")]
    public void Without_a_day_of_publication_only_full_dates_are_resolved(string sentence, string expected) =>
        Assert.Equal(expected, DateTable.Read("sv", sentence, null, Tense.Past));
}
