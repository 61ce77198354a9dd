// Gparse does with go/parser what the benchmark of the parser does with ours: it reads the .go files of folders, parses each with its comments
// and counts the nodes.
//
//	gparse [-j workers] [-rounds n] DIR...
//
// For each round it prints milliseconds of wall clock, of processor time, files, bytes and nodes.
package main

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	workers := flag.Int("j", 1, "workers")
	rounds := flag.Int("rounds", 1, "rounds")
	flag.Parse()
	files := find(flag.Args())
	for range *rounds {
		began, used := time.Now(), processor()
		bytes, nodes := parse(files, *workers)
		fmt.Println(time.Since(began).Milliseconds(), (processor() - used).Milliseconds(), len(files), bytes, nodes)
	}
}

func parse(files []string, workers int) (bytes, nodes int64) {
	var next, size, count atomic.Int64
	var done sync.WaitGroup
	for range workers {
		done.Add(1)
		go func() {
			defer done.Done()
			for i := next.Add(1) - 1; i < int64(len(files)); i = next.Add(1) - 1 {
				text, err := os.ReadFile(files[i])
				if err != nil {
					panic(err)
				}
				size.Add(int64(len(text)))
				count.Add(parseFile(files[i], text))
			}
		}()
	}
	done.Wait()
	return size.Load(), count.Load()
}

func parseFile(path string, text []byte) (nodes int64) {
	file, _ := parser.ParseFile(token.NewFileSet(), path, text, parser.ParseComments|parser.SkipObjectResolution)
	if file == nil {
		return 0
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch node.(type) {
		case nil, *ast.Comment, *ast.CommentGroup:
			return false
		}
		nodes++
		return true
	})
	return nodes
}

func processor() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func find(folders []string) (files []string) {
	for _, folder := range folders {
		if real, err := filepath.EvalSymlinks(folder); err == nil {
			folder = real
		}
		filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.Type().IsRegular() && strings.HasSuffix(path, ".go") {
				files = append(files, path)
			}
			return nil
		})
	}
	return files
}
