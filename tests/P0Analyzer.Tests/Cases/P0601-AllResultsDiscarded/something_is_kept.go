package ledger

import (
	"fmt"
	"io"
	"os"
)

type book struct {
	pages map[string]int
	out   io.Writer
}

func (b *book) open(name string) (int, error) { return b.pages[name], nil }

func single() int { return 1 }

// No call, or a call of one result each.
func (b *book) noCalls(value any, updates chan int, x, y int) {
	_, _ = b.pages["a"]
	_, _ = value.(int)
	_, _ = <-updates
	_, _ = x, y
	_, _ = single(), single()
	_ = single()
	var _, _ int
	for _, _ = range b.pages {
		x++
	}
	_, _ = func() (int, error) { return 0, nil }, y
}

func (b *book) kept(name string) error {
	if _, err := b.open(name); err != nil {
		return fmt.Errorf("opening %s: %w", name, err)
	}
	fmt.Fprintf(b.out, "%s\n", name)
	page, err := b.open(name)
	_, _ = page, err
	return nil
}

func comments() string {
	// _, _ = os.Open("commented out")
	/* _, _ = os.Open("here too") */
	return `_, _ = os.Open("a raw string")` + "_, _ = f()" + os.Args[0]
}
