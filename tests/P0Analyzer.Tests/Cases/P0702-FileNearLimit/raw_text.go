//p0test:max-lines=16
package comet

// A raw string's lines are lines of the file, whatever looks like code in it.
const query = `
package other

func main() {
	for {
	}
}
`

const end = "" // want P0702 "'15' lines"
// The last one.
