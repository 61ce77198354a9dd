//p0test:max-lines=14
package pulsar

// What is in its place already stays, and what is of another kind goes.
type device struct {
	ID   string
	Tags []string
}

func convertTags(d device) []string {
	return d.Tags
}

func hasTag(d device, tag string) bool { // want P0701 "pulsar_transform.go \(6 lines\), pulsar_helpers.go \(19 lines\), pulsar_types.go keeps 8"
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
