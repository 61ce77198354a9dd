package nimbus

func total(a, b int) int {
	return a + // the second operand is missing
} // want P0001 "not valid Go"

func broken( int { // only the first error of a file is told
