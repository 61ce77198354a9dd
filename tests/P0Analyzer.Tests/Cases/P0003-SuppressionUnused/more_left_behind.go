//p0test:today=2026-06-15
package ledger

import "fmt"

//p0:ignore P0602 nothing follows that drops an error
// want@-1 P0003 "P0602"
type entry struct {
	amount int
}

func load(name string) (entry, error) {
	if name == "" {
		return entry{}, fmt.Errorf("an entry has a name")
	}
	return entry{amount: len(name)}, nil
}

func wrongRule() {
	//p0:ignore P0602 the rule is another one
	// want@-1 P0003 "P0602"
	_, _ = load("a") // want P0601 "."
}

func wrongLine() {
	//p0:ignore P0601 only the next line is covered
	// want@-1 P0003 "P0601"
	fmt.Println("a")
	_, _ = load("b") // want P0601 "."
}

func notYetExpired() {
	//p0:ignore P0601 until 2026-06-15 today is its last day
	// want@-1 P0003 "P0601"
	fmt.Println("c")
}

func twice() {
	//p0:ignore P0601 the first of two alike is used
	//p0:ignore P0601 and the second is not
	// want@-1 P0003 "P0601"
	_, _ = load("d")
}

func foreignForm() {
	fmt.Println("e") //nolint:p0 // P0603,P0601 printing is never checked
	// want@-1 P0003 "P0603, P0601"
}

func behindTheBranch() error {
	//p0:ignore P0601 the branch has nothing to suppress
	// want@-1 P0003 "P0601"
	if _, err := load("f"); err != nil {
		return fmt.Errorf("loading f: %w", err)
	}
	_, _ = load("g") // want P0601 "."
	return nil
}
