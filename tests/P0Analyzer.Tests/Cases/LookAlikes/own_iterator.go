package cursors

type cursor struct {
	rows []string
	at   int
}

func (c *cursor) Next() bool {
	c.at++
	return c.at <= len(c.rows)
}

func (c *cursor) Value() string { return c.rows[c.at-1] }

func join(c *cursor) string {
	text := ""
	for c.Next() {
		text += c.Value()
	}
	return text
}
