package comet

func long() int {
	n := 0
	for i := 0; i < 10; i++ {
		n += i
		if n > 20 {
			n = 0
		}
	}

	// The fourteenth line says so.
	return n
} // want P0702 "'14' lines and is near the limit of '16'"
