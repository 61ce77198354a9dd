package matrix

import "sync"

func multiply(a, b [][]float64) [][]float64 {
	result := make([][]float64, len(a))
	var wait sync.WaitGroup
	const bands = 4
	for band := 0; band < bands; band++ {
		first := band * len(a) / bands
		end := (band + 1) * len(a) / bands
		wait.Add(1)
		go func() {
			defer wait.Done()
			for i := first; i < end; i++ {
				result[i] = row(a[i], b)
			}
		}()
	}
	wait.Wait()
	return result
}

func row(left []float64, b [][]float64) []float64 {
	out := make([]float64, len(b[0]))
	for j := range out {
		for k := range left {
			out[j] += left[k] * b[k][j]
		}
	}
	return out
}
