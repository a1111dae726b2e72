using System.Security.Cryptography;
using Graph.Model;
using Graph.Storage.Identity;
using Graph.Storage.Neo4j.Cypher;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>Imports and retracts articles, each call in one transaction.</summary>
internal sealed class GraphWriter(ICypherClient client)
{
    public async Task<IReadOnlyList<ImportOutcome>> ImportAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        var entries = new List<ArticleEntry>(articles.Count);
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleGraphCheck.Check(article);
            entries.Add(ArticleEntry.Of(article));
        }

        if (entries.Count == 0 || await AreUnchangedAsync(entries, cancellation))
        {
            return [.. entries.Select(Unchanged)];
        }

        var import = new ImportAttempt(entries, RandomNumberGenerator.GetHexString(24, lowercase: true));
        return await client.TransactAsync(import.RunAsync, cancellation);
    }

    public Task<bool> RetractAsync(NodeId article, CancellationToken cancellation)
    {
        // An attempt whose commit got no answer may have removed it already; the next one then finds nothing.
        var found = false;
        return client.TransactAsync(
            async (transaction, token) =>
            {
                var open = await transaction.RunAsync(WriteStatements.OpenArticle, new() { ["id"] = article.Value }, token);
                if (open.Count == 0)
                {
                    return found;
                }

                var revised = await new IdentityChange(transaction).ApplyAsync([article.Value], [], token);
                await new SketchChange(transaction).ApplyAsync([article.Value], [], token);
                await WriteAsync(transaction, [article.Value], open[0].Texts("mentioned"), revised, token);
                await transaction.RunAsync(WriteStatements.DropArticle, new() { ["id"] = article.Value }, token);
                found = true;
                return true;
            },
            cancellation
        );
    }

    /// <summary>Adds judgements and takes others back.</summary>
    public Task<int> JudgeAsync(IReadOnlyList<Judgement> added, IReadOnlyList<Judgement> undone, CancellationToken cancellation) =>
        client.TransactAsync(
            async (transaction, token) =>
            {
                var before = await JudgementRows.JudgedAsync(transaction, token);
                await transaction.RunAsync(WriteStatements.DropJudgements, new() { ["ids"] = undone.Select(JudgementRows.IdOf) }, token);
                await transaction.RunAsync(WriteStatements.Judgements, new() { ["judgements"] = added.Select(JudgementRows.Row) }, token);
                var after = await JudgementRows.JudgedAsync(transaction, token);
                var ids = added
                    .Concat(undone)
                    .SelectMany(j => before.Concerned(j).Concat(after.Concerned(j)))
                    .SelectMany(Judged.WithArticle)
                    .Distinct(StringComparer.Ordinal);
                var articles = await transaction.RunAsync(
                    WriteStatements.NodeArticles,
                    new() { ["ids"] = ids.Order(StringComparer.Ordinal) },
                    token
                );
                var revised = await new IdentityChange(transaction).ReviseAsync(articles.Select(a => a.Text("article")), token);
                await WriteAsync(transaction, [], [], revised, token);
                return revised.Count;
            },
            cancellation
        );

    private static Task WriteAsync(
        ICypherTransaction transaction,
        IReadOnlyList<string> old,
        IReadOnlyList<string> mentioned,
        IReadOnlyList<RevisedArticle> revised,
        CancellationToken cancellation
    ) =>
        new ArticleChange(
            transaction,
            [.. old, .. revised.Select(r => r.Entry.Id.Value)],
            [.. mentioned.Union(revised.SelectMany(r => r.Mentioned))],
            [.. revised.Select(r => r.Entry)],
            ""
        ).ApplyAsync(cancellation);

    private async Task<bool> AreUnchangedAsync(List<ArticleEntry> entries, CancellationToken cancellation)
    {
        var ids = entries.Select(e => e.Id.Value).Distinct(StringComparer.Ordinal).ToList();
        var rows = await client.RunAsync(WriteStatements.ArticleHashes, new() { ["ids"] = ids }, cancellation);
        var hashes = rows.ToDictionary(r => r.Text("id"), r => r.Text("hash"), StringComparer.Ordinal);
        return entries.All(e => hashes.GetValueOrDefault(e.Id.Value) == e.Hash);
    }

    private static ImportOutcome Unchanged(ArticleEntry entry) => new(entry.Id, ImportChange.Unchanged, 0, 0);
}
