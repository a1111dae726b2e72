using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Graph.Import.Formats.Html;

/// <summary>The text of marked-up content as people read it: paragraphs with an empty line between them.</summary>
internal static class HtmlText
{
    /// <summary>How deep elements may stand in each other; browsers stop at this too.</summary>
    public const int DeepestNesting = 512;

    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    };

    private static readonly HashSet<string> s_silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "button",
        "figcaption",
        "head",
        "iframe",
        "noscript",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
    };

    /// <summary>The text of a piece of HTML; text without any mark comes back as it is.</summary>
    public static string OfFragment(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
        {
            return html;
        }

        var document = new HtmlParser().ParseDocument(html);
        return IsTooDeep(document) || document.Body is null ? "" : Of(document.Body);
    }

    /// <summary>Whether elements stand so deep in each other that what walks through them would run out of stack.</summary>
    public static bool IsTooDeep(INode root)
    {
        var depth = 0;
        for (var node = root; node is not null; )
        {
            if (node.FirstChild is { } child)
            {
                depth++;
                node = child;
            }
            else
            {
                while (node is not null && node != root && node.NextSibling is null)
                {
                    node = node.Parent;
                    depth--;
                }

                node = node == root ? null : node?.NextSibling;
            }

            if (depth > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text below an element that is not nested too deeply.</summary>
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        Append(root, text);
        return text.ToString().Trim();
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    AppendWords(words.Data, text);
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement element when !s_silent.Contains(element.LocalName):
                    var isBlock = s_blocks.Contains(element.LocalName);
                    Break(text, isBlock);
                    Append(element, text);
                    Break(text, isBlock);
                    break;
                default:
                    break;
            }
        }
    }

    private static void AppendWords(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void Break(StringBuilder text, bool isBlock)
    {
        if (!isBlock || text.Length == 0)
        {
            return;
        }

        while (text.Length > 0 && text[^1] is ' ' or '\n')
        {
            text.Length--;
        }

        text.Append("\n\n");
    }
}
