package ledger

import (
	"encoding/json"
	"fmt"
)

func decode(body []byte) (map[string]string, error) {
	labels := map[string]string{}
	if err := json.Unmarshal(body, &labels); err != nil {
		//p0:ignore P0604 customers see this text and must not match on the decoder's errors
		return nil, fmt.Errorf("the label file is not valid: %v", err)
	}
	return labels, nil
}

// One of several rules is enough.
func warm() {
	_, _ = decode(nil) //p0:ignore P0601,P0603 the labels are only warmed up
}
