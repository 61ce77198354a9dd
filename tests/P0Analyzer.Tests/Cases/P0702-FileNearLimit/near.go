//p0test:max-lines=16
package comet

import "strings"

type record struct {
	Name string
	Zone string
}

func (r record) fqdn() string {
	return strings.TrimSuffix(r.Name, ".") + "." + r.Zone
}
 // want P0702 "'14' lines.*limit of '16'.*near_types.go \(7 lines\), near.go keeps 9"
