package lookups

type shape interface{ Area() float64 }

type square struct{ side float64 }

func (s square) Area() float64 { return s.side * s.side }

func forms(names map[string]int, value any, queue <-chan int, s shape) (int, bool) {
	count, _ := names["a"]
	text, _ := value.(string)
	number, _ := <-queue
	sq, _ := s.(square)
	_, found := names["b"]
	_, isError := value.(error)
	return count + len(text) + number + int(sq.side), found && isError
}
