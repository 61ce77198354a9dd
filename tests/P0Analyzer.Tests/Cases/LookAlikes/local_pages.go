package book

type page struct {
	number int
	next   *page
	lines  []string
}

// lineCount turns pages of paper; nobody is asked for them.
func lineCount(first *page) int {
	total := 0
	for p := first; p != nil; p = p.next {
		total += len(p.lines)
	}
	return total
}

func split(lines []string, pageSize int) [][]string {
	var pages [][]string
	for offset := 0; offset < len(lines); offset += pageSize {
		pages = append(pages, lines[offset:min(offset+pageSize, len(lines))])
	}
	return pages
}
