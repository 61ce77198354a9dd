package harvest

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/vendor/sdk"
)

type limits interface {
	Fetch(ctx context.Context, key string) ([]byte, error)
}

type core struct{}

func (core) open(path string) (*os.File, error) { return os.Open(path) }

type harvest struct {
	core
	limits
	hooks   []func() error
	byName  map[string]func(string) (int, error)
	api     *sdk.Client
	deliver func(context.Context) error
}

type numeric interface{ ~int | ~float64 }

func convert[T numeric](text string) (T, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, sdk.Wrap(err, "converting")
	}
	return T(n), nil
}

func (h *harvest) places(ctx context.Context, name string, updates <-chan string) int {
	// In the head of an if, a switch, a for.
	if n, _ := strconv.Atoi(name); n > 0 { // want P0602 "strconv.Atoi"
		return n
	}
	switch d, _ := time.ParseDuration(name); d { // want P0602 "time.ParseDuration"
	case 0:
		_ = h.deliver(ctx) // want P0602 "h.deliver"
	}
	for host, _, _ := net.SplitHostPort(name); host != ""; host, _, _ = net.SplitHostPort(host) { // want P0602 "net.SplitHostPort" P0602 "net.SplitHostPort"
		break
	}
	select {
	case text := <-updates:
		_ = json.NewEncoder(os.Stdout).Encode(text) // want P0602 "Encode"
	default:
	}
	// Promoted, through an embedded interface, a map's and a slice's functions.
	file, _ := h.open(name)            // want P0602 "h.open"
	body, _ := h.Fetch(ctx, name)      // want P0602 "h.Fetch"
	count, _ := h.byName[name](name)   // want P0602 "h.byName"
	_ = h.hooks[0]()                   // want P0602 "h.hooks"
	read := file.Read                  // a method value
	n, _ := read(body)                 // want P0602 "'read'"
	share, _ := convert[float64](name) // want P0602 "'convert"
	whole, _ := convert[int](name)     // want P0602 "'convert"
	return count + n + int(share) + whole
}

// Results go into fields, elements and what pointers point to.
func (h *harvest) targets(req *http.Request, into *time.Time, sizes []int64) {
	*into, _ = time.Parse(time.RFC3339, req.Header.Get("Since")) // want P0602 "time.Parse"
	sizes[0], _ = strconv.ParseInt(req.Host, 10, 64)             // want P0602 "strconv.ParseInt"
	req.URL, _ = req.URL.Parse("/next")                          // want P0602 "req.URL.Parse"
	var a, _ = strconv.ParseBool(req.Host)                       // want P0602 "strconv.ParseBool"
	b, _ := (strconv.Unquote(req.Host))                          // want P0602 "strconv.Unquote"
	_, _ = a, b
}

// What never fails has an error all the same; the mend is a plain call.
func render(rows []string) string {
	var text strings.Builder
	var raw bytes.Buffer
	for _, row := range rows {
		_ = text.WriteByte(row[0]) // want P0602 "Nobody checks this call's error"
		_ = raw.WriteByte('\n')    // want P0602 "statement of its own"
	}
	return text.String() + raw.String()
}

// Goroutines and stored literals.
func (h *harvest) later(ctx context.Context) func() {
	go func() {
		page, _ := h.api.Page(ctx) // want P0602 "presumed"
		h.api.Keep(page)
	}()
	return func() {
		_ = os.RemoveAll("cache") // want P0602 "os.RemoveAll"
	}
}
