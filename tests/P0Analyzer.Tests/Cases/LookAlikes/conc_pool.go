package work

import "github.com/sourcegraph/conc/pool"

func squares(numbers []int) []int {
	p := pool.NewWithResults[int]().WithMaxGoroutines(4)
	for _, number := range numbers {
		number := number
		p.Go(func() int { return number * number })
	}
	return p.Wait()
}
