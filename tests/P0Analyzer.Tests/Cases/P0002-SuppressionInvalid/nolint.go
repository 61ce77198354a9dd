//p0test:today=2026-06-15
package nimbus

import "fmt"

// What others are told is none of ours: nolint:p0 in the middle of a line neither.
const help = "//nolint:p0 // P0601"

const page = `
//nolint:p0
`

func region(name string) (string, error) {
	if name == "" {
		return "", fmt.Errorf("the account has no region")
	}
	return "region/" + name + help + page, nil
}

func accepted() {
	_, _ = region("a") //nolint:p0 // P0601 the region is only warmed up
	//nolint:p0,errcheck // P0601,P0602 the region is only warmed up
	_, _ = region("b")
	//nolint:errcheck, p0 // P0601 until 2026-06-15 the region is only warmed up
	_, _ = region("c")
}

func foreign() {
	//nolint:errcheck // P0601 this is for others
	_, _ = region("d") // want P0601 "."
	//nolint
	_, _ = region("e") // want P0601 "."
	//nolint:p0x // P0601 another linter
	_, _ = region("f") // want P0601 "."
	/*nolint:p0 // P0601 no directive*/
	_, _ = region("g") // want P0601 "."
}

func noSlashes() {
	//nolint:p0 P0601 the region is only warmed up
	// want@-1 P0002 "names p0 and no rule"
	_, _ = region("h") // want P0601 "."
}

func bare() {
	//nolint:p0
	// want@-1 P0002 "names p0 and no rule"
	_, _ = region("i") // want P0601 "."
}

func noReason() {
	//nolint:p0 // P0601
	// want@-1 P0002 "gives no reason"
	_, _ = region("j") // want P0601 "."
}

func unknown() {
	//nolint:p0 // the region is only warmed up
	// want@-1 P0002 "'the'.*no rule"
	_, _ = region("k") // want P0601 "."
}

func spaced() {
	// nolint:p0 // P0601 the region is only warmed up
	// want@-1 P0002 "no space.*//nolint:p0"
	_, _ = region("l") // want P0601 "."
	//nolint: p0 // P0601 the region is only warmed up
	// want@-1 P0002 "no space"
	_, _ = region("m") // want P0601 "."
}

func expired() {
	//nolint:p0 // P0601 until 2026-06-14 the region is only warmed up
	// want@-1 P0002 "expired on '2026-06-14'"
	_, _ = region("n") // want P0601 "."
}
