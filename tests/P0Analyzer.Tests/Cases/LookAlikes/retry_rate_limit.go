package retry

import (
	"fmt"
	"net/http"
	"strconv"
	"time"
)

func patient(client *http.Client, request *http.Request) (*http.Response, error) {
	for failures := 0; ; failures++ {
		response, err := client.Do(request)
		if err != nil {
			return nil, fmt.Errorf("asking: %w", err)
		}
		if response.StatusCode != http.StatusTooManyRequests || failures == 3 {
			return response, nil
		}
		seconds := 1
		if wanted, err := strconv.Atoi(response.Header.Get("Retry-After")); err == nil {
			seconds = wanted
		} else {
			fmt.Println(err)
		}
		time.Sleep(time.Duration(seconds) * time.Second)
	}
}
