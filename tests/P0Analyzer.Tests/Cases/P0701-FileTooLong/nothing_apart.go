//p0test:max-lines=12
package pulsar

func hasTag(tags []string, tag string) bool {
	for _, t := range tags {
		if t == tag {
			return true
		}
	}
	return false
}
 // want P0701 "'12' lines, '1' too many.*longest function, .hasTag., has .8."
