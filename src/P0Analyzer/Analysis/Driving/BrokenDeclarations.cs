using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>
/// The declarations of a package that hold a syntax error. What stands there is known in part: a call that seems missing may be what did not parse,
/// so nothing is found in them. The file's integrations are unknown anyway.
/// </summary>
internal sealed class BrokenDeclarations(GoPackage package)
{
    private readonly HashSet<GoFile> brokenFiles = [.. package.Files.Where(file => file.HasErrors)];

    /// <summary>Whether a finding speaks of code in such a declaration. What is said of the file's text needs no syntax.</summary>
    public bool Cover(Finding finding)
        => brokenFiles.Count > 0
            && finding.Rule.Requirement is not (Requirement.Input or Requirement.FileSize)
            && brokenFiles.Contains(finding.Location.File)
            && IsBroken(finding.Location);

    private static bool IsBroken(Location location)
    {
        foreach (var decl in location.File.Syntax.Decls)
        {
            if (decl.Span.Start > location.Span.Start) return false;
            if (!decl.Span.Contains(location.Span.Start)) continue;
            foreach (var error in location.File.Tree.Diagnostics)
            {
                if (decl.Span.Start <= error.Span.Start && error.Span.Start <= decl.Span.End) return true;
            }
        }

        return false;
    }
}
