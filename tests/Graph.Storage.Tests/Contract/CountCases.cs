namespace Graph.Storage.Tests.Contract;

/// <summary>What claims are counted by, and what comes of it.</summary>
internal static class CountCases
{
    public static TheoryData<CountBy[], string> All =>
        new()
        {
            { [CountBy.Type], "MET 3, ATTENDED 1, CRITICISED 1, SAID 1, TESTED_WEAPON 1" },
            { [CountBy.Day], "2022-03-01 3, 2022-05-17 3, - 1" },
            { [CountBy.Week], "2022-02-28 3, 2022-05-16 3, - 1" },
            { [CountBy.Month], "2022-03 3, 2022-05 3, - 1" },
            { [CountBy.Year], "2022 6, - 1" },
            { [CountBy.Subject], "state:CN 4, person:wang-yi 1, state:KP 1, state:US 1" },
            { [CountBy.Source], "- 4, Bladet 3" },
            { [CountBy.Language], "sv 4, en 3" },
            { [CountBy.Modality], "ASSERTED 6, REPORTED 1" },
            { [CountBy.Negated], "false 6, true 1" },
            { [CountBy.AttributedTo], "- 6, person:wang-yi 1" },
            {
                [CountBy.Month, CountBy.Type],
                "2022-05/MET 2, 2022-03/ATTENDED 1, 2022-03/CRITICISED 1, 2022-03/MET 1, 2022-05/SAID 1, -/TESTED_WEAPON 1"
            },
        };
}
