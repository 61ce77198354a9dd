package acme

// What other languages write a ? b : c.
func most(a, b int) int {
	if a > b {
		return a
	}
	return b
}

const question = "a > b ? a : b"
