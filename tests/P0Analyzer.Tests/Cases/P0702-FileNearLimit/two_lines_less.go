//p0test:max-lines=16
package comet

func sum(values ...int) int {
	total := 0
	for _, value := range values {
		total += value
	}
	return total
}

// Twelve lines: two below the first that is near.
