// Command knowledge writes what the exported API of Go's standard library is:
// one block of lines per importable package, to standard output.
//
// The format is described beside its reader, src/P0Analyzer/Knowledge/PackageTable.cs.
// Packages are type-checked from GOROOT/src for one fixed platform, so that the
// text does not depend on where it is made.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"go/build"
	"go/importer"
	"go/token"
	"go/types"
	"os"
	"strings"
)

const (
	targetOS   = "linux"
	targetArch = "amd64"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "knowledge:", err)
		os.Exit(1)
	}
}

func run() error {
	build.Default.GOOS = targetOS
	build.Default.GOARCH = targetArch
	build.Default.CgoEnabled = false
	// The standard library vendors what it imports; modules have no say in it.
	if err := os.Setenv("GO111MODULE", "off"); err != nil {
		return fmt.Errorf("turning modules off: %w", err)
	}

	paths, err := importablePackages(build.Default.GOROOT)
	if err != nil {
		return fmt.Errorf("listing packages: %w", err)
	}

	out := bufio.NewWriter(os.Stdout)
	writeHeader(out)
	source := importer.ForCompiler(token.NewFileSet(), "source", nil)
	for _, path := range paths {
		pkg, err := source.Import(path)
		var nothing *build.NoGoError
		if errors.As(err, &nothing) {
			continue // needs cgo or another platform
		}
		if err != nil {
			return fmt.Errorf("type-checking %s: %w", path, err)
		}
		writePackage(out, pkg)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing the table: %w", err)
	}
	return nil
}

func writeHeader(out *bufio.Writer) {
	fmt.Fprintf(out, "# The exported API of Go's standard library, %s for %s/%s.\n", minorVersion(), targetOS, targetArch)
	fmt.Fprintln(out, "# Made by tools/knowledge/generate; do not edit.")
}

// minorVersion is the release without its patch number, which never changes the API.
func minorVersion() string {
	tags := build.Default.ReleaseTags
	return strings.TrimSpace(tags[len(tags)-1])
}

func writePackage(out *bufio.Writer, pkg *types.Package) {
	fmt.Fprintf(out, "\npackage %s %s\n", pkg.Path(), pkg.Name())
	for _, object := range surfaceOf(pkg) {
		writeObject(out, object)
	}
}
