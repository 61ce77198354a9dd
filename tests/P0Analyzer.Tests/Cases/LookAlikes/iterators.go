package seqs

import "iter"

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func take[T any](seq iter.Seq[T], limit int) []T {
	var taken []T
	next, stop := iter.Pull(seq)
	defer stop()
	for len(taken) < limit {
		value, more := next()
		if !more {
			break
		}
		taken = append(taken, value)
	}
	return taken
}
