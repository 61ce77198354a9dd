//p0test:max-lines=18
package comet

var (
	first  = 1
	second = 2
)

func sum(values ...int) int {
	total := first + second
	for _, value := range values {
		total += value
	}

	return total
} // want P0702 "'16' lines and is near the limit of '18'. The next change"
