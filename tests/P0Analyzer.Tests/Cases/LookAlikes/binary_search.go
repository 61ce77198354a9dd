package search

func find(sorted []string, wanted string) (int, bool) {
	low, high := 0, len(sorted)
	for low < high {
		middle := (low + high) / 2
		switch {
		case sorted[middle] == wanted:
			return middle, true
		case sorted[middle] < wanted:
			low = middle + 1
		default:
			high = middle
		}
	}
	return low, false
}
