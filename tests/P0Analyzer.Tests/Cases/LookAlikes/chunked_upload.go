package upload

import (
	"bytes"
	"fmt"
	"net/http"
)

func chunks(client *http.Client, url string, data []byte, size int) error {
	for start := 0; start < len(data); start += size {
		part := data[start:min(start+size, len(data))]
		response, err := client.Post(url, "application/octet-stream", bytes.NewReader(part))
		if err != nil {
			return fmt.Errorf("bytes %d to %d: %w", start, start+len(part), err)
		}
		if err := response.Body.Close(); err != nil {
			return fmt.Errorf("closing: %w", err)
		}
	}
	return nil
}
