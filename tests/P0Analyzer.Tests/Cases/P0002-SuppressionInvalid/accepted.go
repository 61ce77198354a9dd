//p0test:today=2026-06-15
package nimbus

import "fmt"

// Prose may say p0:ignore in the middle of a line, and code may hold it.
const help = "//p0:ignore P0999"

const page = `
//p0:ignore
`

func region(name string) (string, error) {
	if name == "" {
		return "", fmt.Errorf("the account has no region")
	}
	return "region/" + name + help + page, nil
}

//p0:ignored is another word

func above() {
	//p0:ignore P0601 the region is only warmed up
	_, _ = region("a")
}

func behind() {
	_, _ = region("b") //p0:ignore P0601 the region is only warmed up
}

func untilToday() {
	//p0:ignore P0601 until 2026-06-15 the region is only warmed up
	_, _ = region("c")
}

func several() {
	//p0:ignore P0602, P0601 the region is only warmed up
	_, _ = region("d")
}

//p0:ignore P0601 a whole function is covered
func whole() {
	_, _ = region("e")
	_, _ = region("f")
}
