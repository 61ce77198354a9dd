//p0test:max-lines=30
package nebula

// Functions alone: what most of the file is about stays, and the longest of what stays is named.
func first(a, b int) int {
	if a > b {
		return a
	}
	return b
}

type meter struct{ sum int }

func (m *meter) add(n int) int {
	m.sum += n
	if m.sum < 0 {
		m.sum = 0
	}
	return m.sum
}

func second(values []int) int {
	best := 0
	for _, v := range values {
		best = first(best, v)
	}
	switch {
	case best > 100:
		return 100
	case best > 10: // want P0701 "only_functions_types.go \(4 lines\), only_functions_meter.go \(10 lines\), only_functions.go keeps 26"
		return 10
	case best > 1:
		return 1
	}
	return best
}
