//p0test:max-lines=40
package pulsar

import "strings"

type device struct {
	ID       string
	Hostname string
	Tags     []string
}

// A deviceList is one page.
type deviceList struct {
	Devices []device
	Next    string
}

type apiClient struct {
	base string
}

func newAPIClient(base string) *apiClient {
	return &apiClient{base: base}
}

func (c *apiClient) url(path string) string {
	return strings.TrimSuffix(c.base, "/") + "/" + path
}

func transformDevice(d device) string {
	name, _, _ := strings.Cut(d.Hostname, ".")
	return name
}

func hasTag(d device, tag string) bool {
	for _, t := range d.Tags {
		if t == tag {
			return true
		}
	} // want P0701 "'44' lines, '5' too many.*mixed_types.go \(14 lines\), mixed_client.go \(14 lines\), mixed_transform.go \(7 lines\), mixed.go keeps 15"
	return false
}

var _ = hasTag
