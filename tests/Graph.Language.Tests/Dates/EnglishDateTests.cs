using Graph.Language.Dates;

namespace Graph.Language.Tests.Dates;

public sealed class EnglishDateTests
{
    /// <summary>Sentence, day of publication (2023-08-31 is a Thursday, 2024-05-04 a Saturday), tense, dates.</summary>
    public static TheoryData<string, string, Tense, string> Dates =>
        new()
        {
            { "The ministers met today.", "2023-08-31", Tense.Past, "today=2023-08-31/DAY" },
            { "Yesterday the ministers met.", "2023-08-31", Tense.Past, "Yesterday=2023-08-30/DAY" },
            { "If he left tomorrow, I would applaud.", "2024-12-16", Tense.Future, "tomorrow=2024-12-17/DAY" },
            { "He will speak tonight.", "2024-12-16", Tense.Future, "tonight=2024-12-16/DAY" },
            { "Russia struck Kyiv overnight.", "2024-12-16", Tense.Past, "overnight=2024-12-16/DAY" },
            { "Russia struck Kyiv last night.", "2024-12-16", Tense.Past, "last night=2024-12-15/DAY" },
            { "Turkey halted trade on Thursday, cutting ties.", "2024-05-04", Tense.Past, "on Thursday=2024-05-02/DAY" },
            { "Erdogan said Thursday that he would go.", "2024-05-04", Tense.Past, "Thursday=2024-05-02/DAY" },
            { "The rockets fell on Monday, Seoul said.", "2024-03-18", Tense.Past, "on Monday=2024-03-18/DAY" },
            { "They met last Thursday.", "2023-08-31", Tense.Past, "last Thursday=2023-08-24/DAY" },
            { "They will meet next Thursday.", "2023-08-31", Tense.Future, "next Thursday=2023-09-07/DAY" },
            { "The council will vote on Friday.", "2023-08-31", Tense.Future, "on Friday=2023-09-01/DAY" },
            { "The council meets on Friday.", "2023-08-31", Tense.Present, "on Friday=2023-09-01/DAY" },
            { "They met on Tuesday evening.", "2023-08-31", Tense.Past, "on Tuesday evening=2023-08-29/DAY" },
            { "They met late on Monday.", "2023-08-31", Tense.Past, "late on Monday=2023-08-28/DAY" },
            { "They met Monday night.", "2023-08-31", Tense.Past, "Monday night=2023-08-28/DAY" },
            { "The diplomats must leave by Sunday.", "2024-05-08", Tense.Future, "by Sunday=2024-05-12/DAY" },
            { "By Monday thousands had fled.", "2024-12-16", Tense.Past, "By Monday=2024-12-16/DAY" },
            { "After Friday's talks they parted.", "2023-08-31", Tense.Past, "Friday's=2023-08-25/DAY" },
            { "They spoke on Friday's summit.", "2023-08-31", Tense.Past, "Friday's=2023-08-25/DAY" },
            { "They met on Tuesday last week.", "2023-08-31", Tense.Past, "on Tuesday last week=2023-08-22/DAY" },
            { "They spoke on 9 December.", "2023-12-17", Tense.Past, "on 9 December=2023-12-09/DAY" },
            { "They spoke on December 9.", "2023-12-17", Tense.Past, "on December 9=2023-12-09/DAY" },
            { "They spoke on the 9th of December.", "2023-12-17", Tense.Past, "on the 9th of December=2023-12-09/DAY" },
            { "They spoke on December 20.", "2023-12-17", Tense.Past, "on December 20=2022-12-20/DAY" },
            { "They will speak on December 20.", "2023-12-17", Tense.Future, "on December 20=2023-12-20/DAY" },
            { "They spoke on December 9, 2021, in Oslo.", "2023-12-17", Tense.Past, "on December 9, 2021=2021-12-09/DAY" },
            { "They spoke on 9 December 2021.", "2023-12-17", Tense.Past, "on 9 December 2021=2021-12-09/DAY" },
            { "They spoke on Sept. 9.", "2023-12-17", Tense.Past, "on Sept. 9=2023-09-09/DAY" },
            { "SEOUL, March 18 – North Korea fired rockets.", "2024-03-18", Tense.Past, "March 18=2024-03-18/DAY" },
            { "In a letter dated 16 August Mali asked for it.", "2023-08-31", Tense.Past, "dated 16 August=2023-08-16/DAY" },
            { "On Thursday, March 14, they met.", "2024-03-18", Tense.Past, "On Thursday, March 14=2024-03-14/DAY" },
            { "Until 9 October they held out.", "2023-12-17", Tense.Past, "Until 9 October=2023-10-09/DAY" },
            { "In March Turkey bought less.", "2024-05-04", Tense.Past, "In March=2024-03/MONTH" },
            { "In May they met.", "2024-05-04", Tense.Past, "In May=2024-05/MONTH" },
            { "In July they met.", "2024-05-04", Tense.Past, "In July=2023-07/MONTH" },
            { "They will meet in July.", "2024-05-04", Tense.Future, "in July=2024-07/MONTH" },
            { "In March 2022 they met.", "2024-05-04", Tense.Past, "In March 2022=2022-03/MONTH" },
            { "They met last March.", "2024-05-04", Tense.Past, "last March=2024-03/MONTH" },
            {
                "Mali fell under sanctions in January 2022 and the French left that August.",
                "2023-08-31",
                Tense.Past,
                "in January 2022=2022-01/MONTH; that August=2022-08/MONTH"
            },
            { "Moscow expelled 20 staff that April.", "2024-05-08", Tense.Past, "that April=2024-04/MONTH" },
            {
                "At odds since 2021, they expelled staff that April.",
                "2024-05-08",
                Tense.Past,
                "since 2021=2021/YEAR; that April=2021-04/MONTH"
            },
            { "The army has fought since April.", "2024-05-08", Tense.Past, "since April=2024-04/MONTH" },
            { "The army has fought since February 2022.", "2024-05-08", Tense.Past, "since February 2022=2022-02/MONTH" },
            { "They met in early March.", "2024-05-08", Tense.Past, "in early March=2024-03/MONTH" },
            { "They met at the end of March.", "2024-05-08", Tense.Past, "at the end of March=2024-03/MONTH" },
            { "Congo signed it last week.", "2024-12-16", Tense.Past, "last week=2024-12-09/WEEK" },
            { "They met earlier this week.", "2024-12-18", Tense.Past, "earlier this week=2024-12-16/WEEK" },
            { "They will meet next week.", "2024-12-18", Tense.Future, "next week=2024-12-23/WEEK" },
            { "They met last month.", "2024-01-18", Tense.Past, "last month=2023-12/MONTH" },
            { "They met in Cairo this month.", "2024-05-04", Tense.Past, "this month=2024-05/MONTH" },
            { "They will meet next month.", "2024-12-18", Tense.Future, "next month=2025-01/MONTH" },
            { "Trade fell last year.", "2024-05-04", Tense.Past, "last year=2023/YEAR" },
            { "Trade fell this year.", "2024-05-04", Tense.Past, "this year=2024/YEAR" },
            { "Trade will grow next year.", "2024-05-04", Tense.Future, "next year=2025/YEAR" },
            { "They met three weeks ago.", "2024-05-04", Tense.Past, "three weeks ago=2024-04-08/WEEK" },
            { "They met two years ago.", "2024-05-04", Tense.Past, "two years ago=2022/YEAR" },
            { "They met more than a decade ago.", "2024-05-04", Tense.Past, "more than a decade ago=2014/YEAR" },
            { "They met five days ago.", "2024-05-04", Tense.Past, "five days ago=2024-04-29/DAY" },
            { "In 2024 they met.", "2024-05-04", Tense.Past, "In 2024=2024/YEAR" },
            { "Russia has held it since 2014.", "2024-05-04", Tense.Past, "since 2014=2014/YEAR" },
            { "By 1999 they were members.", "2024-05-04", Tense.Past, "By 1999=1999/YEAR" },
            { "The pact was signed in 1996 and renewed.", "2024-05-04", Tense.Past, "in 1996=1996/YEAR" },
            { "In 1998 rebels invaded Congo.", "2024-05-04", Tense.Past, "In 1998=1998/YEAR" },
            { "Exports fell in the first quarter.", "2024-05-04", Tense.Past, "in the first quarter=2024/YEAR" },
            { "They will decide by the end of the month.", "2024-05-04", Tense.Future, "by the end of the month=2024-05/MONTH" },
            { "They will decide by the end of the year.", "2024-05-04", Tense.Future, "by the end of the year=2024/YEAR" },
            { "They will meet in three days.", "2024-05-04", Tense.Future, "in three days=2024-05-07/DAY" },
            { "They will meet within three months.", "2023-12-17", Tense.Future, "within three months=2024-03/MONTH" },
            { "They met on 2023-12-01.", "2023-12-17", Tense.Past, "on 2023-12-01=2023-12-01/DAY" },
            { "In the spring of 2022 they met.", "2023-12-17", Tense.Past, "In the spring of 2022=2022/YEAR" },
            { "They met in early 2023.", "2023-12-17", Tense.Past, "in early 2023=2023/YEAR" },
            { "They met last summer.", "2023-12-17", Tense.Past, "last summer=2023/YEAR" },
            { "They met on the same day.", "2023-12-17", Tense.Past, "on the same day=Anaphor?" },
            { "Exports fell for the first time in three years.", "2023-12-17", Tense.Past, "in three years=Shift?" },
            { "Prices fell in March last year.", "2023-12-17", Tense.Past, "in March last year=2022-03/MONTH" },
            { "The summit was held on June 24-25 in The Hague.", "2025-06-26", Tense.Past, "on June 24-25=2025-06-24/DAY" },
            { "They met in mid-April.", "2024-12-16", Tense.Past, "in mid-April=2024-04/MONTH" },
            { "Twenty-five years ago they met.", "2024-12-16", Tense.Past, "Twenty-five years ago=1999/YEAR" },
            { "On Friday at 10 a.m. they met.", "2024-12-16", Tense.Past, "On Friday at 10 a.m.=2024-12-13/DAY" },
            { "They met on the 1st of last month.", "2025-04-05", Tense.Past, "on the 1st of last month=2025-03-01/DAY" },
            { "They met in week 52.", "2025-01-10", Tense.Past, "in week 52=2024-12-23/WEEK" },
            { "Two weeks earlier they had met.", "2024-12-16", Tense.Past, "Two weeks earlier=Anaphor?" },
            { "It followed last week's vote.", "2024-12-16", Tense.Past, "last week's=2024-12-09/WEEK" },
        };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_phrase_is_found_whole_and_resolved_by_tense(string sentence, string published, Tense tense, string expected) =>
        Assert.Equal(expected, DateTable.Read("en", sentence, published, tense));

    [Theory]
    [InlineData("They may march against the government.")]
    [InlineData("The march drew thousands.")]
    [InlineData("In the 1990s they were allies.")]
    [InlineData("Imports fell from a year earlier.")]
    [InlineData("They talked the day after the attack.")]
    [InlineData("They sent 2000 soldiers.")]
    [InlineData("From 2000 soldiers the force grew.")]
    [InlineData("In 2000 villages the power failed.")]
    [InlineData("The 1994 genocide still divides them.")]
    [InlineData("For two weeks South America worried.")]
    [InlineData("The council adopted Resolution 1929.")]
    [InlineData("Every Friday they march.")]
    [InlineData("On Good Friday nothing happened.")]
    [InlineData("Over the past three years trade grew.")]
    [InlineData("Exports grew compared with last year.")]
    [InlineData("Exports grew on the same month last year.")]
    [InlineData("He has 48 hours to leave.")]
    [InlineData("The vote was 13-2.")]
    [InlineData("Text S/2023/638 was vetoed.")]
    [InlineData("Since the war began they have not spoken.")]
    [InlineData("May says she will resign.")]
    [InlineData("It was a New Year's resolution.")]
    [InlineData("The Sunday Times reported it.")]
    public void Words_that_only_look_like_a_date_are_none(string sentence) =>
        Assert.Equal("", DateTable.Read("en", sentence, "2024-05-04", Tense.Past));

    [Theory]
    [InlineData("They met on Friday.", "on Friday=Weekday?")]
    [InlineData("They met last week.", "last week=Shift?")]
    [InlineData("They met in March.", "in March=Calendar?")]
    [InlineData("They met on 9 December 2021.", "on 9 December 2021=2021-12-09/DAY")]
    [InlineData("They met in 1996.", "in 1996=1996/YEAR")]
    public void Without_a_day_of_publication_only_full_dates_are_resolved(string sentence, string expected) =>
        Assert.Equal(expected, DateTable.Read("en", sentence, null, Tense.Past));
}
