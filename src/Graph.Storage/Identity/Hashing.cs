namespace Graph.Storage.Identity;

/// <summary>Mixes hashes so that their order says nothing of what they are of.</summary>
internal static class Hashing
{
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
