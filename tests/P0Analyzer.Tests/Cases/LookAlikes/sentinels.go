package tokens

import (
	"errors"
	"io"
)

var ErrEnd = errors.New("end of tokens")

type tokens struct{ left []string }

func (t *tokens) Next() (string, error) {
	if len(t.left) == 0 {
		return "", ErrEnd
	}
	first := t.left[0]
	t.left = t.left[1:]
	return first, nil
}

func (t *tokens) Peek() (string, error) {
	if t == nil {
		return "", io.EOF
	}
	return t.left[0], nil
}

func all(t *tokens) []string {
	var found []string
	for {
		token, err := t.Next()
		if errors.Is(err, ErrEnd) {
			return found
		}
		found = append(found, token)
	}
}
