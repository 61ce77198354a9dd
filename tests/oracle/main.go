// Oracle says what go/parser makes of Go files, for comparison with p0.
//
//	oracle PATH...            the tree of each file, as `p0 syntax` prints it
//	oracle -check PATH...     OK path, or ERROR path:line:column: message
//	oracle -kinds PATH...     path, then Kind=count
//	oracle -sum PATH...       the SHA-256 of each file's tree, or ERROR, then the path
//	oracle -samples FILE      the file of samples, with their trees made again
//	oracle -refusals FILE     the table of refusals, with Go's messages made again
//
// Folders are walked, testdata too, and sorted by path.
package main

import (
	"bufio"
	"crypto/sha256"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	check := flag.Bool("check", false, "whether each file parses")
	count := flag.Bool("kinds", false, "counts of nodes")
	sum := flag.Bool("sum", false, "hashes of trees")
	samples := flag.String("samples", "", "make a file of samples again")
	refusals := flag.String("refusals", "", "make a table of refusals again")
	flag.Parse()
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	switch {
	case *samples != "":
		rewriteSamples(w, *samples)
	case *refusals != "":
		rewriteRefusals(w, *refusals)
	default:
		files := find(flag.Args())
		for _, file := range files {
			src, err := os.ReadFile(file)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				continue
			}
			show(w, file, src, *check, *count, *sum, len(files) > 1)
		}
	}
}

func show(w *bufio.Writer, path string, src []byte, check, count, sum, several bool) {
	file, tree, err := parse(path, src)
	switch {
	case check && err != nil:
		fmt.Fprintf(w, "ERROR %s:%s\n", path, err)
	case check:
		fmt.Fprintf(w, "OK %s\n", path)
	case count && err != nil:
		fmt.Fprintf(w, "%s ERROR\n", path)
	case count:
		w.WriteString(path)
		kinds(w, tree)
		w.WriteString("\n")
	case sum && err != nil:
		fmt.Fprintf(w, "ERROR %s\n", path)
	case sum:
		hash := sha256.New()
		dump(hash, file, tree)
		fmt.Fprintf(w, "%x %s\n", hash.Sum(nil), path)
	default:
		if several {
			fmt.Fprintf(w, "== %s\n", path)
		}
		if err != nil {
			fmt.Fprintf(w, "ERROR %s\n", err)
		} else {
			dump(w, file, tree)
		}
	}
}

func find(paths []string) []string {
	var files []string
	for _, path := range paths {
		// WalkDir does not follow a root that is a link.
		if real, err := filepath.EvalSymlinks(path); err == nil {
			path = real
		}
		filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
			if err == nil && (entry.Type().IsRegular() && strings.HasSuffix(file, ".go") || file == path && !entry.IsDir()) {
				files = append(files, file)
			}
			return nil
		})
	}
	slices.Sort(files)
	return slices.Compact(files)
}
