//p0test:max-lines=24
package comet

type tail struct{ length int }

type tailClient struct{ base string }

// grow is one method.
func (t *tail) grow() {
	t.length++
}

func (c *tailClient) url() string {
	return c.base
}

func toText(t tail) string {
	if t.length == 0 {
		return ""
	}
	return "tail" // want P0702 "of_methods_types_linux.go \(4 lines\), of_methods_client_linux.go \(8 lines\), of_methods_transform_linux.go \(9 lines\), of_methods_linux.go keeps 7"
}
