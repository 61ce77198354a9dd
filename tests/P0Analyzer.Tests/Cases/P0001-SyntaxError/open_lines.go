package acme

// Lines that end in an operator, a comma or an open bracket go on.
func total(a, b int) int {
	return a +
		b
}

var names = []string{
	"a",
	"b",
}

func (
	c *client,
) call(
	name string,
) error {
	return c.
		next.
		call(name)
}

type client struct{ next *client }
