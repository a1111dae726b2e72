namespace Graph.Evaluation.DataSets;

/// <summary>Files of a data set that others made. They are named on the command line and never kept here.</summary>
internal static class DataSet
{
    /// <summary>Whether the file is the held-out part, of which figures alone may be seen.</summary>
    public static bool IsTest(string file) => Path.GetFileNameWithoutExtension(file).Contains("test", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the errors of the file may be listed; says so where they were asked for and may not.</summary>
    public static bool MayList(string file, bool asked, TextWriter output)
    {
        if (asked && IsTest(file))
        {
            output.WriteLine($"{Path.GetFileName(file)} is a test part: its errors are not listed");
        }

        return asked && !IsTest(file);
    }
}
