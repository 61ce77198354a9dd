//p0test:max-lines=16
package comet

import "strings"

// Sixteen of sixteen: too long, and no longer near.
type entry struct {
	Name string
	Zone string
}

func (e entry) fqdn() string {
	// The host and its zone.
	return strings.TrimSuffix(e.Name, ".") + "." + e.Zone
}
 // want P0701 "'16' lines, '1' too many.*just_above_types.go \(8 lines\), just_above.go keeps 10"
