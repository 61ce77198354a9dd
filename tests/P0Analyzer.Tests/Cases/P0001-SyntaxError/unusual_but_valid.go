package nimbus

import "strings"

type pair[K comparable, V any] struct {
	key K
	val V
}

func (p pair[K, V]) String() string { return strings.TrimSpace("// p0 is not a comment here /*") }

func odd() (n int) {
outer:
	for i := range 3 {
		switch {
		case i == 1:
			continue outer
		default:
			n += i
			fallthrough
		case i > 1:
			n++
		}
	}
	{
		n := n
		_ = n
	}
	return
}
