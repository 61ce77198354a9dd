package layers

import (
	"fmt"
	"strconv"
)

func parse(text string) (int, error) {
	number, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("%q is no number: %w", text, err)
	}
	return number, nil
}

func double(text string) (int, error) {
	number, err := parse(text)
	if err != nil {
		return 0, err
	}
	return 2 * number, nil
}

func must(text string) int {
	number, err := double(text)
	if err != nil {
		panic(err)
	}
	return number
}
