package acme

type point struct{ x, y int }

// A literal's brace in a condition needs parentheses, or a call around it.
func near(p point) bool {
	if p == (point{1, 2}) {
		return true
	}
	for _, q := range []point{{3, 4}} {
		if q == p {
			return true
		}
	}
	switch (point{}) {
	case p:
		return true
	}
	return func() bool { return p.x == 0 }()
}
