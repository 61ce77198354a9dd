package poll

import (
	"fmt"
	"net/http"
	"time"
)

func untilReady(url string) error {
	ready := false
	for i := 0; !ready && i < 30; i++ {
		response, err := http.Get(url)
		if err != nil {
			return fmt.Errorf("asking %s: %w", url, err)
		}
		ready = response.StatusCode == http.StatusOK
		if err := response.Body.Close(); err != nil {
			return fmt.Errorf("closing: %w", err)
		}
		time.Sleep(time.Second)
	}
	return nil
}
