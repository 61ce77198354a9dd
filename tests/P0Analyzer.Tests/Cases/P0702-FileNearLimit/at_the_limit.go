//p0test:max-lines=12
package comet

// At the limit, and above it, P0701 speaks alone.
func sum(values ...int) int {
	total := 0
	for _, value := range values {
		total += value
	}
	return total
}
var last = sum(1, 2) // want P0701 "."
