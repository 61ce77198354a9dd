//p0test:today=2026-06-15
package nimbus

import "fmt"

func region(name string) (string, error) {
	if name == "" {
		return "", fmt.Errorf("the account has no region")
	}
	return "region/" + name, nil
}

func noReason() {
	//p0:ignore P0601
	// want@-1 P0002 "P0601.* gives no reason"
	_, _ = region("a") // want P0601 "."
}

func unknown() {
	//p0:ignore P0601,P0999 the region is only warmed up
	// want@-1 P0002 "P0999.*no rule"
	_, _ = region("b") // want P0601 "."
}

func prose() {
	//p0:ignore the region is only warmed up
	// want@-1 P0002 "'the'.*no rule"
	_, _ = region("c") // want P0601 "."
}

func empty() {
	//p0:ignore
	// want@-1 P0002 "names no rule"
	_, _ = region("d") // want P0601 "."
}

func spaced() {
	// p0:ignore P0601 the region is only warmed up
	// want@-1 P0002 "no space"
	_, _ = region("e") // want P0601 "."
}

func expired() {
	//p0:ignore P0601 until 2026-06-14 the region is only warmed up
	// want@-1 P0002 "expired on '2026-06-14'"
	_, _ = region("f") // want P0601 "."
}

func noDay() {
	//p0:ignore P0601 until 2026-06-31 the region is only warmed up
	// want@-1 P0002 "2026-06-31.*no day"
	_, _ = region("g") // want P0601 "."
}

func own() {
	//p0:ignore P0003 the region is only warmed up
	// want@-1 P0002 "P0003.*cannot be suppressed"
	_, _ = region("h") // want P0601 "."
}
