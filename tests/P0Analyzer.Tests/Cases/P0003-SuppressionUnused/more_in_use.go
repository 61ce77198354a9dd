//p0test:today=2026-06-15
package ledger

import "fmt"

func load(name string) (int, error) {
	if name == "" {
		return 0, fmt.Errorf("an entry has a name")
	}
	return len(name), nil
}

func nested() {
	//p0:ignore P0601 all of the loop is covered
	for range 3 {
		if true {
			_, _ = load("a")
		}
	}
}

func foreignForm() {
	_, _ = load("b") //nolint:p0,errcheck // P0601 the entry is only warmed up
}

func inGroup() {
	// The entry is warmed up.
	//p0:ignore P0601 nobody waits for it
	// It may fail.
	_, _ = load("c")
}

func lastDay() {
	_, _ = load("d") //p0:ignore P0601 until 2026-06-15 today is its last day
}

var warmed = func() int {
	//p0:ignore P0601 the entry is only warmed up
	_, _ = load("e")
	return 1
}()

func severalLines() {
	//p0:ignore P0601 the call goes on for lines
	_, _ = load(
		"f",
	)
}

func oneOfTwo() {
	//p0:ignore P0602,P0601 one of the two is enough
	_, _ = load("g")
}

// Invalid ones are P0002's, whatever they would cover.
func invalid() {
	//p0:ignore P0601 until 2026-06-14 yesterday was its last day
	// want@-1 P0002 "expired"
	fmt.Println("h")
}
