//p0test:max-lines=14
package pulsar

// What is in its place already stays, and the longest function is named when the split is not enough.
type device struct {
	ID   string
	Tags []string
}

func convertTags(d device) []string {
	return d.Tags
}

func hasTag(d device, tag string) bool { // want P0701 "pulsar_transform.go \(6 lines\), pulsar_types.go keeps 25, of which hasTag alone has 16"
	for _, t := range d.Tags {
		if t == tag {
			return true
		}
	}
	for _, t := range d.Tags {
		if t == "*" {
			return true
		}
	}
	if d.ID == "" {
		return tag == ""
	}
	return false
}
