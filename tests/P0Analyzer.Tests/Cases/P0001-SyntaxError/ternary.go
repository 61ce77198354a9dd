package acme

func most(a, b int) int {
	return a > b ? a : b // want P0001 "."
}
