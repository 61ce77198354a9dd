package gateway

import (
	"context"
	"crypto/rand"
	"hash/fnv"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"

	"github.com/vendor/sdk"
)

type gateway struct {
	pages  sdk.Pages
	routes map[string]func() (int, error)
	queue  chan func() (string, error)
}

// A handler that answers, whether anybody listens or not.
func (g *gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodHead:
		_, _ = io.WriteString(w, "") // want P0601 "io.WriteString"
	default:
		_, _ = w.Write([]byte("ok")) // want P0601 "w.Write"
	}
	defer func() {
		_, _ = io.Copy(io.Discard, r.Body) // want P0601 "io.Copy"
	}()
}

func digest(parts ...string) uint64 {
	sum := fnv.New64a()
	for i := range parts {
		_, _ = sum.Write([]byte(parts[i])) // want P0601 "Nobody checks this call's error"
	}
	var text strings.Builder
	_, _ = text.WriteString("-") // want P0601 "text.WriteString"
	return sum.Sum64()
}

func (g *gateway) warm(ctx context.Context) {
	go func() {
		_, _, _ = g.pages.Prefetch(ctx) // want P0601 "'3' results of 'g.pages.Prefetch'"
	}()
	select {
	case job := <-g.queue:
		_, _ = job() // want P0601 "'job'"
	case <-ctx.Done():
	}
	_, _ = g.routes["/"]()             // want P0601 "g.routes"
	_, _ = (<-g.queue)()               // want P0601 "2. results"
	_, _ = exec.Command("ls").Output() // want P0601 "exec.Command\(\).Output"
	output := exec.Command("ls").CombinedOutput
	_, _ = output() // want P0601 "'output'"
	if ctx != nil {
		_, _ = rand.Read(make([]byte, 4)) // want P0601 "rand.Read"
	}
}

// A method value, a conversion of a function, a package's function in brackets.
type opener func(string) (*os.File, error)

func probe(name string) {
	_, _ = opener(os.Open)(name) // want P0601 "2. results"
	_, _ = (os.Stat)(name)       // want P0601 "os.Stat"
}
