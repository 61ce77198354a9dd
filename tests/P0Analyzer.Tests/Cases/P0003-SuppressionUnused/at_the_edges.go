package ledger

import "fmt"

//p0:ignore P0601 the package clause is far above
// want@-1 P0003 "P0601"

func load(name string) (int, error) {
	if name == "" {
		//p0:ignore P0604 nothing is wrapped here
		// want@-1 P0003 "P0604"
		return 0, fmt.Errorf("an entry has a name")
	}
	return len(name), nil
}

func foreign() {
	fmt.Println("b") //nolint:p0 // P0601 nothing is dropped here
	// want@-1 P0003 "P0601"
}

func covered() {
	//p0:ignore P0601 the entry is only warmed up
	_, _ = load("a")
}

//p0:ignore P0601 nothing follows
// want@-1 P0003 "P0601"
