using System.Buffers.Binary;
using System.Text.RegularExpressions;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>The compliance review as a page: what is in it, and what a real browser makes of it.</summary>
public sealed class HtmlReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_page_shows_every_integration_and_finding_and_loads_nothing()
    {
        var page = WriteReview("samples");

        Assert.Equal(2, Regex.Matches(page, "<tr role=\"row\"><th scope=\"row\"").Count);
        Assert.Equal(10, Regex.Matches(page, "<article id=\"f\\d+\"").Count);
        Assert.Contains("<p class=\"verdict fail\">NON-COMPLIANT</p>", page);
        Assert.DoesNotMatch(@"(?:src|href)=""(?!#)", page);
        Assert.DoesNotMatch(@"url\(|@import", Regex.Match(page, "<style>(?s:.*?)</style>").Value);
        Assert.DoesNotMatch(@"<[^>]*\s(?:style|on\w+)=", page);
        Assert.Contains("default-src 'none'", page);
    }

    [Fact]
    public void What_code_and_comments_say_is_never_markup()
    {
        folder.Write("evil.go", "package evil\n\nfunc F() {\n\t//p0:ignore P0601 <script>alert(1)</script>\n\t_, _ = G(\"<img src=x onerror=alert(1)>\") // </code></pre>\n}\n");

        var page = WriteReview(folder.FullPath);

        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("<img", page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page);
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(400)]
    public void A_browser_shows_it_without_a_script_error_and_without_scrolling_sideways(int width)
    {
        Skip.If(Chromium.Program is null, "Chromium is not installed.");
        WriteReview("samples");

        // A browser's window is never as narrow as a phone's; a frame is.
        var frame = folder.Write("frame.html", $"<!DOCTYPE html><style>body{{margin:0}}iframe{{border:0}}</style><iframe src=\"review.html\" width=\"{width}\" height=\"2400\"></iframe>");
        var picture = folder.PathOf("review.png");
        var (_, log) = Chromium.Open(frame, folder.PathOf("profile"), $"--window-size={Math.Max(width, 600)},2400", $"--screenshot={picture}");

        Assert.DoesNotContain("CONSOLE", log);
        var png = File.ReadAllBytes(picture);
        Assert.Equal(Math.Max(width, 600), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.True(png.Length > 20_000, "The picture is all but empty.");
        if (Environment.GetEnvironmentVariable("P0_SCREENSHOTS") is { Length: > 0 } keep) File.Copy(picture, Path.Combine(keep, $"review-{width}.png"), overwrite: true);
    }

    [SkippableFact]
    public void Its_script_runs_and_the_filters_are_there()
    {
        Skip.If(Chromium.Program is null, "Chromium is not installed.");
        WriteReview("samples");

        var (dom, log) = Chromium.Open(folder.PathOf("review.html"), folder.PathOf("profile"), "--dump-dom");

        Assert.DoesNotContain("CONSOLE", log);
        Assert.Contains("<form id=\"filters\">", dom);
        Assert.Contains("10 of 10 shown", dom);
        Assert.Matches("<button type=\"button\" id=\"theme\" aria-pressed=\"(true|false)\">", dom);
    }

    public void Dispose() => folder.Dispose();

    private string WriteReview(string path)
    {
        var answer = P0.Run("report", "--path", path, "-o", folder.PathOf("review.html"));
        Assert.True(answer.ExitCode is 0 or 1, answer.ToString());
        Assert.Empty(answer.Output);
        return File.ReadAllText(folder.PathOf("review.html"));
    }
}
