package ledger

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strconv"
	"sync"

	"github.com/vendor/sdk"
)

type ledger struct {
	api     *sdk.Client
	entries sync.Map
	out     io.Writer
}

var _, _ = strconv.Atoi("12") // want P0601 "'2' results of 'strconv.Atoi'"

func (l *ledger) post(ctx context.Context, entry string) (int, bool, error) {
	_, _ = l.api.Send(ctx, entry) // want P0601 "'2' results of 'l.api.Send' .* Check its error"
	return len(entry), true, nil
}

func (l *ledger) postAll(ctx context.Context, entries []string) {
	for _, entry := range entries {
		_, _, _ = l.post(ctx, entry) // want P0601 "'3' results of 'l.post'"
	}
	var _, _ = l.api.Flush(ctx) // want P0601 "l.api.Flush"
	var (
		_, _ = l.api.Sync(ctx) // want P0601 "l.api.Sync"
	)
}

// Nobody checks printing; the mend is a plain call.
func (l *ledger) print(entry string) {
	_, _ = fmt.Fprintf(l.out, "%s\n", entry) // want P0601 "Nobody checks this call's error"
	defer func() {
		_, _ = fmt.Fprintln(l.out, "done") // want P0601 "statement of its own"
	}()
	if _, _ = fmt.Fprint(l.out, "-"); entry == "" { // want P0601 "fmt.Fprint"
		return
	}
}

// No result is an error; every result is dropped all the same.
func (l *ledger) forget(key string) {
	_, _ = l.entries.LoadAndDelete(key) // want P0601 "l.entries.LoadAndDelete"
}

func (l *ledger) in(reader *bufio.Reader, name func() (string, error)) {
	_, _ = (reader.ReadString('\n')) // want P0601 "reader.ReadString"
	_, _ = name()                    // want P0601 "'name'"
	_, _ = func() (int, error) {     // want P0601 "'func'"
		return 0, nil
	}()
	switch _, _ = name(); { // want P0601 "'name'"
	default:
	}
	for _, _ = name(); ; { // want P0601 "'name'"
		return
	}
}

func both[T any](value T) (T, error) { return value, nil }

func generic() {
	_, _ = both("a")           // want P0601 "'both'"
	_, _ = both[int](1)        // want P0601 "both"
	_, _ = io.Copy(io.Discard, // want P0601 "io.Copy"
		nil)
}
