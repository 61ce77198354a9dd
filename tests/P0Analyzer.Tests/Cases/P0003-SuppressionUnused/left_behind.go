package ledger

import (
	"encoding/json"
	"fmt"
)

func decode(body []byte) (map[string]string, error) {
	labels := map[string]string{}
	if err := json.Unmarshal(body, &labels); err != nil {
		//p0:ignore P0604 customers see this text
		// want@-1 P0003 "P0604.* suppresses nothing"
		return nil, fmt.Errorf("decoding labels: %w", err)
	}
	return labels, nil
}

//p0:ignore P0601 the line below is empty, so this covers nothing
// want@-1 P0003 "P0601"

func warm() {
	_, _ = decode(nil) // want P0601 "."
}

//p0:ignore P0601 the whole function
// want@-1 P0003 "P0601"
func nearer() {
	_, _ = decode(nil) //p0:ignore P0601 the nearer one is used
}
