package list

type node struct {
	next  *node
	value int
}

func sum(first *node) int {
	total := 0
	for n := first; n != nil; n = n.next {
		total += n.value
	}
	return total
}

func last(first *node) *node {
	for first.next != nil {
		first = first.next
	}
	return first
}
