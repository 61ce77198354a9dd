package daemon

import (
	"bytes"
	"context"
	"fmt"
	"hash/maphash"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
	"text/tabwriter"

	"github.com/vendor/sdk"
)

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

func (f *failure) at(line int) *failure { f.text += fmt.Sprint(line); return f }

type located interface {
	error
	Move(line int) located
}

// Methods of errors that give one back change it.
func adjust(f *failure, l located) error {
	f.at(3)
	l.Move(4)
	return f
}

// Writers in memory, by value, by pointer, embedded, and printing into any.
type page struct {
	bytes.Buffer
	title strings.Builder
}

func (p *page) render(sum *maphash.Hash, columns *tabwriter.Writer) {
	p.WriteString("title")
	p.Buffer.WriteByte('\n')
	p.title.WriteRune('t')
	sum.WriteString("title")
	fmt.Fprint(columns, "a\tb")
	fmt.Fprintf(os.Stderr, "%s\n", p.title.String())
	io.WriteString(&p.title, "u")
	reader, writer := io.Pipe()
	writer.Close()
	reader.CloseWithError(nil)
}

// Calls of which nothing is known, of functions without results, of procedures kept in fields.
func (p *page) others(ctx context.Context, client *sdk.Client, hooks []func(), once *sync.Once) {
	client.Delete(ctx, "a")
	client.Users.Remove(ctx, "b")
	sdk.Init("c")
	hooks[0]()
	once.Do(func() { fmt.Println("once") })
	http.Error(nil, "gone", http.StatusGone)
	http.HandleFunc("/", func(http.ResponseWriter, *http.Request) {})
	context.AfterFunc(ctx, func() {})
}

// Deferred and spawned calls; the body of an answer.
func (p *page) fetch(ctx context.Context, file *os.File, answers []*http.Response) {
	defer file.Close()
	defer answers[0].Body.Close()
	go http.ListenAndServe(":8080", nil)
	for _, answer := range answers {
		answer.Body.Close()
	}
	func() {
		defer os.Remove(file.Name())
	}()
	if err := file.Sync(); err != nil {
		fmt.Println(err)
	}
	_, err := file.WriteString("d")
	fmt.Println(err)
}
