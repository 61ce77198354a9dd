package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// rewriteSamples writes an archive of samples again, with their trees. A sample is a line "=== name", the source, a line "---" and the tree.
func rewriteSamples(w *bufio.Writer, path string) {
	for _, sample := range strings.Split(read(path), "=== ")[1:] {
		name, rest, _ := strings.Cut(sample, "\n")
		src, _, _ := strings.Cut(rest, "---\n")
		fmt.Fprintf(w, "=== %s\n%s---\n", name, src)
		file, tree, err := parse(name, []byte(src))
		if err != nil {
			fmt.Fprintf(w, "ERROR %s\n", err)
			continue
		}
		dump(w, file, tree)
	}
}

// rewriteRefusals writes a table of refusals again. A line is a quoted program, what p0 says and what Go says, "=" when that is the same,
// between tabs; lines that begin with # are headings.
func rewriteRefusals(w *bufio.Writer, path string) {
	for _, line := range strings.Split(strings.TrimSuffix(read(path), "\n"), "\n") {
		fields := strings.Split(line, "\t")
		if len(fields) != 3 {
			fmt.Fprintln(w, line)
			continue
		}
		src, err := strconv.Unquote(fields[0])
		if err != nil {
			panic(err)
		}
		said := "accepted"
		if _, _, err := parse("", []byte(src)); err != nil {
			said = err.Error()
		}
		if said == fields[1] {
			said = "="
		}
		fmt.Fprintf(w, "%s\t%s\t%s\n", fields[0], fields[1], said)
	}
}

func read(path string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return string(text)
}
