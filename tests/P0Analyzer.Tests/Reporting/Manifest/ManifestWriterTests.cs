using P0Analyzer.Reporting.Manifest;
using static P0Analyzer.Tests.Reporting.Manifest.SomeFacts;

namespace P0Analyzer.Tests.Reporting.Manifest;

/// <summary>What a write changes in manifests of all styles, and what it leaves alone.</summary>
public sealed class ManifestWriterTests
{
    private static readonly string LocationsOfTwo = string.Concat(Locations.Select(line => $"    {line}\n"));

    [Fact]
    public void Values_are_put_in_place_of_others_and_nothing_else_changes()
    {
        const string before = """
            # top
            implementation:   # beside
              mode: 'batch'
              p0_implementation:
                vmfilter: "old.go:1"    # why here
                # between
                checkaffiliation: 'x'
                validatecredentials: acme.go:45
                errgroup: |
                  some
                  lines

                pagination:
                error_handling: null
                file_size: ~
                reviewed_by: bob
              build_status: "SUCCESS"
            # end
            """;

        Assert.Equal(
            """
            # top
            implementation:   # beside
              mode: 'batch'
              p0_implementation:
                vmfilter: "acme.go:25"    # why here
                # between
                checkaffiliation: "acme.go:65"
                validatecredentials: acme.go:45
                errgroup: "FAIL: P0401 acme.go:85"

                pagination: "acme.go:15"
                error_handling: "all errors wrapped"
                file_size: "285 lines"
                reviewed_by: bob
              build_status: "SUCCESS"
            # end
            """,
            Write8(before));
    }

    [Fact]
    public void Blocks_that_are_missing_are_made_and_look_like_the_rest()
    {
        const string before = "phases:\n    one:\n        tasks:\n        - a\n\nstatus: \"open\"\n";

        var after = ManifestWriter.Write(before, One, ManifestPhases.Both);

        Assert.StartsWith(before + "\nimplementation:\n    p0_implementation:\n        vmfilter: \"acme.go:25\"\n", after, StringComparison.Ordinal);
        Assert.Contains(
            "\n\ncompliance:\n    p0_checks:\n    - requirement: \"vmfilter\"\n      status: \"pass\"\n      evidence: \"acme.go:25\"\n    - requirement: \"checkaffiliation\"\n",
            after,
            StringComparison.Ordinal);
        Assert.EndsWith("    violations_count: 1\n    warnings_count: 0\n", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("implementation:\n")]
    [InlineData("implementation: {}  # later\n")]
    [InlineData("implementation:\n  p0_implementation: ~\n")]
    [InlineData("implementation:\n  p0_implementation: {}\n")]
    [InlineData("implementation:\n  p0_implementation:\n    # filled later\n")]
    public void A_block_that_is_empty_is_filled(string before)
    {
        var after = Write8(before);

        Assert.Contains("implementation:\n", after.Replace("  # later", ""), StringComparison.Ordinal);
        Assert.EndsWith(LocationsOfTwo, after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_block_stands_after_the_files_that_it_is_about()
    {
        var after = Write8("implementation:\n  files_created:\n    - a.go # the handler\n    # no more\n  build_status: \"SUCCESS\"\n");

        Assert.Equal(
            $"implementation:\n  files_created:\n    - a.go # the handler\n    # no more\n  p0_implementation:\n{LocationsOfTwo}  build_status: \"SUCCESS\"\n", after);
    }

    [Theory]
    [InlineData("implementation: {mode: batch}\n", "implementation: {mode: batch, p0_implementation: {")]
    [InlineData("implementation: {mode: batch, p0_implementation: {vmfilter: old, note: [x]}} # c\n", "implementation: {mode: batch, p0_implementation: {vmfilter: \"acme.go:25\", checkaffiliation: ")]
    [InlineData("implementation: {p0_implementation: , mode: batch}\n", "implementation: {p0_implementation: {vmfilter: \"acme.go:25\"")]
    [InlineData("{}\n", "{implementation: {p0_implementation: {vmfilter: \"acme.go:25\"")]
    public void Flow_style_stays_flow_style(string before, string start)
    {
        var after = Write8(before);

        Assert.StartsWith(start, after, StringComparison.Ordinal);
        Assert.All(Locations, location => Assert.Contains(location, after, StringComparison.Ordinal));
        Assert.Equal(1, after.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_a_byte_order_mark_and_a_missing_last_line_end_stay(string lineBreak)
    {
        var before = $"\ufeffa: 1{lineBreak}implementation:{lineBreak}  mode: \"x\"";

        var after = Write8(before);

        Assert.StartsWith(before + lineBreak + "  p0_implementation:" + lineBreak, after, StringComparison.Ordinal);
        Assert.EndsWith("file_size: \"285 lines\"", after, StringComparison.Ordinal);
        Assert.Equal(after.Split(lineBreak).Length, after.Split('\n').Length);
        Assert.Equal(after, Write8(after));
    }

    [Fact]
    public void Checks_are_found_by_requirement_wherever_they_stand_and_what_others_wrote_stays()
    {
        const string before = """
            compliance:
              p0_checks:
                -   evidence: old   # by hand
                    requirement: VMFilter
                    reviewer: bob
                    status: fail
                # ours
                - {requirement: logging, status: pass}
              violations_count: 7 # counted
            """;

        var after = ManifestWriter.Write(before, One, ManifestPhases.Compliance);

        Assert.StartsWith(
            """
            compliance:
              p0_checks:
                -   evidence: "acme.go:25"   # by hand
                    requirement: VMFilter
                    reviewer: bob
                    status: "pass"
                -   requirement: "checkaffiliation"
                    status: "pass"
            """,
            after,
            StringComparison.Ordinal);
        Assert.Contains("    # ours\n    - {requirement: logging, status: pass}\n", after, StringComparison.Ordinal);
        Assert.Contains("  violations_count: 1 # counted\n  warnings_count: 0", after, StringComparison.Ordinal);
        Assert.Equal(after, ManifestWriter.Write(after, One, ManifestPhases.Compliance));
    }

    [Theory]
    [InlineData("a: }\n", 1, 4, "not YAML")]
    [InlineData("a: 1\n\tb: 2\n", 2, 1, "not YAML")]
    [InlineData("a: 1\na: 2\n", 2, 1, "'a' occurs twice")]
    [InlineData("a: 1\n---\nb: 1\n", 2, 1, "second document")]
    [InlineData("- a\n", 1, 1, "mapping at its top")]
    [InlineData("implementation:\n  p0_implementation: \"done\"\n", 2, 22, "has to be a mapping and is one value")]
    [InlineData("implementation:\n  p0_implementation:\n    vmfilter:\n      at: acme.go\n", 4, 7, "has to be one value and is a mapping")]
    [InlineData("implementation:\n  p0_implementation:\n    vmfilter: &here acme.go:1\nother: *here\n", 3, 15, "anchor or a tag")]
    [InlineData("implementation: &shared\n  mode: x\nother: *shared\n", 1, 17, "'&shared'")]
    [InlineData("base: &b {a: 1}\nimplementation:\n  p0_implementation: *b\n", 3, 22, "'*b'")]
    [InlineData("implementation:\n  p0_implementation:\n    vmfilter: | # a note\n      text\n", 3, 15, "comment stands in the value")]
    public void What_cannot_be_changed_without_harm_is_refused_with_its_place(string before, int line, int column, string message)
    {
        var refused = Assert.Throws<ManifestException>(() => Write8(before));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (refused.Line, refused.Column));
    }

    [Theory]
    [InlineData("compliance:\n  p0_checks:\n    - {requirement: vmfilter}\n    - {requirement: VMFilter}\n", 4, 7)]
    [InlineData("compliance:\n  p0_checks:\n    vmfilter: pass\n", 3, 5)]
    public void Checks_that_are_no_list_or_name_a_requirement_twice_are_refused(string before, int line, int column)
    {
        var refused = Assert.Throws<ManifestException>(() => ManifestWriter.Write(before, One, ManifestPhases.Compliance));

        Assert.Equal((line, column), (refused.Line, refused.Column));
    }

    [Theory]
    [InlineData("anchors: &a {x: 1}\nuse: *a\nmerged:\n  <<: *a\n")]
    [InlineData("text: |\n  # no comment\n  p0_implementation:\n    vmfilter: x\n\nmore: >-\n  folded\n\n  text\n")]
    [InlineData("? [complex, key]\n: value\n")]
    [InlineData("%YAML 1.2\n---\ntagged: !custom {a: !!str 1}\n")]
    [InlineData("quoted: \"a\\\n  b # no comment\"\n'single': 'it''s\n  two lines'\nplain: two\n  lines\n")]
    [InlineData("list:\n- - nested\n  - a: 1\n    b:\n    - c\n-\n  late: 1\n")]
    [InlineData("unicode: \"\U0001F600 ünïcode\"  # \U0001F600\nemoji\U0001F600: 1\n")]
    public void Whatever_else_there_is_stays_as_it_is(string others)
    {
        var after = ManifestWriter.Write(others, One, ManifestPhases.Both);

        Assert.StartsWith(others, after, StringComparison.Ordinal);
        Assert.Equal(after, ManifestWriter.Write(after, One, ManifestPhases.Both));
    }

    [Fact]
    public void Text_that_YAML_or_a_terminal_could_misread_is_escaped()
    {
        var facts = One with { Checks = [One.Checks[0] with { Location = "N/A: kind scm: \"a\\b\"\t\u202e\u2028 é 漢 \U0001F600" }, .. One.Checks.Skip(1)] };

        var after = ManifestWriter.Write("", facts, ManifestPhases.Implementation);

        Assert.Contains("vmfilter: \"N/A: kind scm: \\\"a\\\\b\\\"\\u0009\\u202e\\u2028 é 漢 \U0001F600\"\n", after, StringComparison.Ordinal);
        Assert.Equal(after, ManifestWriter.Write(after, facts, ManifestPhases.Implementation));
    }

    private static string Write8(string manifest) => ManifestWriter.Write(manifest, One, ManifestPhases.Implementation);
}
