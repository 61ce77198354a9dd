// Near misses: each looks wrong and is Go.
package acme

import (
	"fmt"
)

type (
	pair[K comparable, V any] struct {
		key   K
		value V
	}
	list[T interface{ ~int | ~string }] []T
)

func generic[T any](value T) (out T) { out = value; return }

func odd(values ...int) (string, error) {
	{
		{
		}
	}
	;
	for range 3 {
	}
	for range values {
	}
	switch x := len(values); {
	case x > 1_000, x < -0x1p+2:
		goto end
	default:
	}
	if v := (pair[string, int]{"a", 1}); v.value > 0 {
		fmt.Println(v.key, '\'', `"`, "`", 0b11, 0o17, 1e3, 2i)
	}
	var ch = make(chan<- (<-chan int), 1)
	select {
	case ch <- nil:
	default:
	}
	func() {}()
	_ = [...]struct{ a, b int }{{1, 2}, {3, 4}}
	_ = map[[2]int]func(int) func(){{1, 2}: nil}
end:
	return fmt.Sprint(generic[list[int]](nil), values[:len(values):cap(values)]), nil
}

// ünïcödé names are letters.
func größe(π float64) (χ float64) { χ = π; return }
