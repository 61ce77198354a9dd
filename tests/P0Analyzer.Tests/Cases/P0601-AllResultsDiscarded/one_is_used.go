package gateway

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
)

type session struct {
	seen sync.Map
	last error
}

// Whatever is kept, be it in a field, an element or through a pointer.
func (s *session) kept(raw string, counts []int, into *int) {
	_, s.last = strconv.Atoi(raw)
	counts[0], s.last = strconv.Atoi(raw)
	*into, s.last = strconv.Atoi(raw)
	var _, err = strconv.Atoi(raw)
	s.last = err
	_, loaded := s.seen.LoadOrStore(raw, raw)
	_, _, found := strings.Cut(raw, "=")
	fmt.Println(loaded, found)
}

// Several values, each on its own.
func (s *session) tuple(a, b int, list []int) {
	_, _ = a, len(list)
	_, _ = max(a, b), min(a, b)
	_, _, _ = a, b, list
	var _, _ = a, b
}

// A loop's own blanks, a type's check, a result given on.
func (s *session) shapes(list map[string]int, sequence func(func(int, error) bool)) {
	for _, _ = range list {
		break
	}
	for _, _ = range sequence {
		break
	}
	var _ fmt.Stringer = (*strings.Builder)(nil)
	s.pair(os.Getwd())
	func(_, _ any) {}(os.Hostname())
}

func (s *session) pair(string, error) {}

func ignored(_ string, _ error) (_ int, _ error) { return 0, nil }

func labels() {
	_ = "_, _ = os.Open(name)"
	// The form _, _ = f() is what requirement 6 forbids.
}
