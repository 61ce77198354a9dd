package intake

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/vendor/sdk"
	"golang.org/x/sync/errgroup"
)

type memory struct {
	hosts     map[string]int
	shared    sync.Map
	userCache *sdk.Cache
	lru       *sdk.LRU
	hostSet   *sdk.Set
	index     *sdk.Tree
	registry  *sdk.Names
	api       *sdk.Client
}

func (m *memory) bounds() (int, int) { return 0, len(m.hosts) }

func (m *memory) has(name string) (int, bool) {
	n, ok := m.hosts[name]
	return n, ok
}

// Comma-ok forms have no error.
func (m *memory) commaOk(value any, updates chan int) {
	a, _ := m.hosts["a"]
	b, _ := value.(int)
	c, _ := <-updates
	var d, _ = m.hosts["d"]
	_ = m.hosts["e"]
	_ = value
	fmt.Println(a, b, c, d)
}

// The signature says that the result is none.
func (m *memory) known(text string) {
	before, _, _ := strings.Cut(text, "=")
	value, _ := m.shared.Load("k")
	r, _ := utf8.DecodeRuneInString(text)
	low, _ := m.bounds()
	n, _ := m.has(text)
	home, _ := os.LookupEnv("HOME")
	_ = len(text)
	_ = []byte(text)
	_ = error(nil)
	_ = sdk.Name(text)
	var _ io.Reader = (*strings.Reader)(nil)
	fmt.Println(before, value, r, low, n, home)
}

// Go's custom says so for look-ups, and for getters of what keeps values in memory.
func (m *memory) custom(key string) {
	a, _ := m.api.LoadUser(key)
	b, _ := sdk.Lookup(key)
	c, _ := m.api.PeekNext()
	d, _ := sdk.CutPrefix(key, "a")
	e, _ := m.api.HasUser(key)
	f, _ := m.userCache.Get(key)
	g, _ := m.lru.Get(key)
	h, _ := m.hostSet.GetAny()
	i, _ := m.index.GetFirst(key)
	j, _ := m.registry.GetName(key)
	fmt.Println(a, b, c, d, e, f, g, h, i, j)
}

// The error is kept; what comes after it is something else.
func (m *memory) errorInTheMiddle(flights *sdk.Flights, key string) error {
	value, err, _ := flights.Do(key)
	if err != nil {
		return fmt.Errorf("asking for %s: %w", key, err)
	}
	fmt.Println(value)
	return nil
}

// One result of an unresolved call is not presumed to be an error.
func (m *memory) single() {
	_ = m.api.Name()
	_ = sdk.Default
	_ = sdk.New("a")
}

// Closing in deferred code may fail quietly.
func (m *memory) closing(file *os.File, body io.Closer) {
	defer func() {
		_ = file.Close()
	}()
	defer func() {
		if body != nil {
			_ = body.Close()
		}
	}()
	done := func() { _ = file.Close() }
	defer done()
}

// Wait has a rule of its own.
func (m *memory) group() {
	var g errgroup.Group
	g.SetLimit(2)
	g.Go(func() error { return nil })
	_ = g.Wait()
}
