package retry

import (
	"errors"
	"time"
)

var errTemporary = errors.New("temporary")

func do[T any](tries int, work func() (T, error)) (T, error) {
	var result T
	var err error
	for range tries {
		result, err = work()
		if err == nil || !errors.Is(err, errTemporary) {
			break
		}
		time.Sleep(time.Second)
	}
	return result, err
}
