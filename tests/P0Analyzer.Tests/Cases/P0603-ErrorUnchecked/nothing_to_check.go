package export

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"hash"
	"io"
	"log"
	mrand "math/rand"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/vendor/sdk"
	"golang.org/x/sync/errgroup"
)

type report struct {
	strings.Builder
	api  *sdk.Client
	mu   sync.Mutex
	sum  hash.Hash
	tick *time.Ticker
}

func (r *report) add(line string) { r.WriteString(line) }

func count() int { return 1 }

// Printing and writing to memory.
func (r *report) print(w io.Writer, resp *http.Response) {
	fmt.Println("a")
	fmt.Printf("%d", 1)
	fmt.Fprintf(w, "b")
	fmt.Fprintln(os.Stderr, "c")
	var text strings.Builder
	text.WriteString("d")
	text.WriteByte('e')
	var buffer bytes.Buffer
	buffer.Write([]byte("f"))
	buffer.WriteRune('g')
	io.WriteString(&buffer, "h")
	io.WriteString(r.sum, "i")
	sha256.New().Write([]byte("j"))
	r.sum.Write(nil)
	token := make([]byte, 8)
	rand.Read(token)
	mrand.Read(token)
	resp.Body.Close()
}

// No error among the results, or none that is known of.
func (r *report) others(ctx context, values map[string]int, ch chan int) {
	r.add("a")
	count()
	r.mu.Lock()
	r.tick.Stop()
	log.Println("b")
	delete(values, "a")
	copy([]int{1}, []int{2})
	close(ch)
	<-ch
	r.api.Delete(ctx, "c")
	sdk.Configure("d")
	func() {}()
	recover()
}

type context struct{}

// Deferred calls, and literals that only stand there to defer one.
func (r *report) deferred(file *os.File, path string) {
	defer file.Close()
	defer os.Remove(path)
	defer func() { os.RemoveAll(path) }()
	defer func() {
		r.add("closing")
		file.Close()
	}()
}

// Another statement than a call: goroutines end with nobody to tell.
func serve(server *http.Server) {
	go server.ListenAndServe()
}

func (r *report) checked(path string) error {
	if err := os.Remove(path); err != nil {
		return fmt.Errorf("removing %s: %w", path, err)
	}
	return os.Remove(path)
}

// Wait has a rule of its own.
func group() {
	g := new(errgroup.Group)
	g.SetLimit(2)
	g.Go(func() error { return nil })
	g.Wait()
}

// os.Remove("a") in a comment, and "os.Remove(b)" in a string.
var text = `
os.Remove("c")
`
